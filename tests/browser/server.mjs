import { cpSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { forwardSignals, runNode } from '../../app/_server/run.mjs'
import { loadSeed } from '../../app/_server/seed.mjs'

/** Serves the build with figures of its own: a copy of the seed folder, which a test may edit, and its database. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const { KERVAN_SEED, KERVAN_DB, PORT } = process.env

forwardSignals(() => {})
rmSync(KERVAN_SEED, { recursive: true, force: true })
rmSync(KERVAN_DB, { force: true })
cpSync(`${root}/seed`, KERVAN_SEED, { recursive: true, preserveTimestamps: true })
console.log(await loadSeed(root))
await runNode(['node_modules/next/dist/bin/next', 'start', '-p', PORT, '-H', '127.0.0.1'], {
  cwd: root,
  show: true,
})
