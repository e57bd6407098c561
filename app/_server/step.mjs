/** A failure that its message explains in full: it is printed without a stack. */
export class Failure extends Error {}

/**
 * Does one step of a numbered sequence in sight of the user: its name when it begins, the seconds while it lasts
 * (ticking on a terminal, a line now and then elsewhere) and, at the end, what `work` says was done.
 */
export async function step(name, work, out = process.stdout) {
  const started = performance.now()
  const elapsed = () => Math.round((performance.now() - started) / 1000)
  const clock = out.isTTY ? tick(name, elapsed, out) : report(name, elapsed, out)
  try {
    const done = await work()
    clock.stop()
    out.write(`${name}: ${done} (${elapsed()} s)\n`)
  } catch (error) {
    clock.stop()
    out.write(`${name}: failed (${elapsed()} s)\n`)
    throw error
  }
}

const clearLine = '\r\x1b[K'

function tick(name, elapsed, out) {
  const show = () => out.write(`${clearLine}${name} … ${elapsed()} s`)
  show()
  const timer = setInterval(show, 1000)
  return {
    stop() {
      clearInterval(timer)
      out.write(clearLine)
    },
  }
}

const reportEveryMs = 15_000

function report(name, elapsed, out) {
  out.write(`${name} …\n`)
  const timer = setInterval(() => out.write(`${name} … ${elapsed()} s\n`), reportEveryMs)
  return { stop: () => clearInterval(timer) }
}
