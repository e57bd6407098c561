import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../db/seed.ts', import.meta.url))
const againAfterMs = 5000

/** Has a process of its own load the seed folder whenever it changes, so that readers do not wait; `look` is called when it has. */
export function followSeed(look: () => void): { end: () => void } {
  let child: ChildProcess | undefined
  let isEnded = false
  let timer: NodeJS.Timeout | undefined

  function begin() {
    child = fork(command, ['--watch'], { execArgv: ['--import', 'tsx'] })
    child.once('error', console.error)
    child.on('message', look)
    child.once('exit', (code, signal) => {
      if (isEnded) return
      console.error(`following the seed folder ended (${signal ?? code}) and is begun again`)
      timer = setTimeout(begin, againAfterMs).unref()
    })
  }

  begin()
  return {
    end() {
      isEnded = true
      clearTimeout(timer)
      child?.kill()
    },
  }
}
