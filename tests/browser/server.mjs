import { cpSync, rmSync } from 'node:fs'
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
console.log(await loadSeed(root))
await runServer(root, { PORT, HOST: '127.0.0.1', KERVAN_LIMITS: 'off' })
