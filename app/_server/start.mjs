import { fileURLToPath } from 'node:url'
import { buildPages } from './build.mjs'
import { installPackages } from './install.mjs'
import { checkNode } from './node.mjs'
import { checkPort } from './port.mjs'
import { forwardSignals } from './run.mjs'
import { loadSeed } from './seed.mjs'
import { serve } from './serve.mjs'
import { Failure, step } from './step.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const port = process.env.PORT || '3000'
const host = process.env.HOST || '127.0.0.1'
const command = process.argv.includes('--dev') ? 'dev' : 'start'

let stopping = false
forwardSignals(() => {
  stopping = true
})

const preparations = {
  packages: () => installPackages(root),
  figures: () => loadSeed(root),
  ...(command === 'start' && { pages: () => buildPages(root) }),
}

try {
  checkNode(process.versions.node)
  await checkPort(port, host)
  const names = Object.keys(preparations)
  for (const [i, name] of names.entries()) {
    await step(`${i + 1}/${names.length + 1} ${name}`, preparations[name])
    if (stopping) break
  }
  if (!stopping) {
    console.log(`${names.length + 1}/${names.length + 1} server …`)
    process.exitCode = await serve(root, { command, port, host, isStopping: () => stopping })
  }
} catch (error) {
  if (stopping) process.exitCode = 130
  else if (error instanceof Failure) {
    console.error(`\n${error.message}`)
    process.exitCode = 1
  } else throw error
}
