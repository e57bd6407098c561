import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import next from 'next'
import { database, databaseFile } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { dataVersion } from '../../db/state'
import { readAccounts } from '../_edit/session/accounts'
import { openLink } from '../_edit/session/link'
import { sessionOf } from '../_edit/session/session-of'
import { locales } from '../_i18n/locales'
import { daysOf } from './as-of'
import { followSeed } from './follow-seed'
import { front } from './front/front'
import { keepWarm } from './front/keep-warm'
import { liveFeed } from './front/live'
import { requestLog } from './front/log'
import { recent } from './front/recent'
import { servedState } from './front/served-state'
import { readSettings } from './front/settings'
import { stopOn } from './front/stop'
import { heal } from './heal'
import { faultText } from './port.mjs'

/** Serves the built pages: run with PORT and HOST by serve.mjs, the tests and the bench. */
const port = Number(process.env.PORT || '3000')
const hostname = process.env.HOST || '127.0.0.1'
const settings = readSettings(process.env)
const hasAccounts = readAccounts(process.env.KERVAN_EDITORS).size > 0
const warmPages = locales.flatMap((locale) => [`/${locale}`, `/${locale}/indicators`])
const lookEveryMs = 100

const file = databaseFile()
if (!existsSync(file) && !settings.followsSeed) {
  console.error(`There is no database at ${file}; npm run seed makes it.`)
  process.exit(1)
}

const live = liveFeed(() => dataVersion(file))
const follower = settings.followsSeed ? followSeed(live.look) : undefined

const app = next({ dev: false, port, hostname, quiet: true })
await app.prepare()

const { listener, warm, stop } = front({
  handler: app.getRequestHandler(),
  settings,
  state: recent(() => servedState(file)),
  host: `localhost:${port}`,
  isSession: (token) => sessionOf(token) !== undefined,
  edition: () => findEdition(database()),
  viewedAt: daysOf(file),
  live,
  log: requestLog(settings.logsRequests),
})

const server = createServer(
  {
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    connectionsCheckingInterval: 5_000,
    keepAliveTimeout: 65_000,
  },
  listener,
)
server.timeout = 120_000
server.once('error', (error: NodeJS.ErrnoException) => {
  console.error(faultText(error.code, port, hostname))
  process.exit(1)
})
server.listen(port, hostname, offerLink)

keepWarm(() => warm(warmPages), { everyMs: 1000, mostMs: 60_000, say: console.error })
void heal(file).catch(console.error)
if (settings.followsSeed) setInterval(live.look, lookEveryMs).unref()

/** Who reads the terminal may go before the server does; what is told afterwards is lost, and is no fault. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

/** Where nobody from outside can come and no editors are named, who reads the terminal is the editor. */
function offerLink() {
  const isOwnMachine = ['127.0.0.1', '::1', 'localhost'].includes(hostname)
  if (isOwnMachine && !hasAccounts)
    console.log(`\nTo edit, open this once: ${openLink(`http://localhost:${port}`)}`)
}

stopOn(['SIGINT', 'SIGTERM', 'SIGHUP'], {
  server,
  stop,
  async close() {
    follower?.end()
    await app.close()
  },
})
