import { appendFileSync, cpSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { forwardSignals } from '../../app/_server/run.mjs'
import { loadSeed } from '../../app/_server/seed.mjs'
import { runServer } from '../../app/_server/serve.mjs'

/** Serves the build with figures of its own: a copy of the seed folder, which a test may edit, and its database. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const { KERVAN_SEED, KERVAN_DB, PORT } = process.env

forwardSignals(() => {})
rmSync(KERVAN_SEED, { recursive: true, force: true })
rmSync(KERVAN_DB, { force: true })
cpSync(`${root}/seed`, KERVAN_SEED, { recursive: true, preserveTimestamps: true })
appendFileSync(`${KERVAN_SEED}/series/wb-wdi-2026-07.csv`, longSeries())
console.log(await loadSeed(root))
await runServer(root, { PORT, HOST: '127.0.0.1', KERVAN_LIMITS: 'off', KERVAN_WATCH: 'off' })

/** No series is long enough for a brush yet: the copy has made-up figures of Hungary's population before 1990. */
function longSeries() {
  const years = Array.from({ length: 50 }, (_, i) => 1940 + i)
  return years
    .map((year) => `population,HUN,,${year},${9_300_000 + (year - 1940) * 20_000},,wb-wdi-2026-07\n`)
    .join('')
}
