import { spawn } from 'node:child_process'

const running = new Set()

/** Runs a program to its end or to the signal; gives its exit code and what it said. With `show` it speaks for itself. */
export function run(command, args, { cwd, env = {}, show = false, signal: end }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    const output = []
    running.add(child)
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))
    end?.addEventListener('abort', () => child.kill())
    child.once('error', reject)
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code, signal, output: Buffer.concat(output).toString('utf8').trimEnd() })
    })
  })
}

/** Runs a script with the Node that runs this one, so that no shell and no PATH come between. */
export const runNode = (args, options) => run(process.execPath, args, options)

/** Passes the signals that end this process on to what it runs, and calls `stopped` once. */
export function forwardSignals(stopped) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      for (const child of running) child.kill(signal)
      stopped(signal)
    })
  }
}

export const lastLines = (text, count) => text.split('\n').slice(-count).join('\n')
