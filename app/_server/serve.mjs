import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { runNode } from './run.mjs'

/** Serves the pages until a signal ends it, and gives the exit code. */
export async function serve(root, { command, port, host, isStopping }) {
  const server = command === 'dev' ? runDev(root, port, host) : runServer(root, { PORT: port, HOST: host })
  let ended = false
  const exit = server.then(({ code }) => {
    ended = true
    return isStopping() ? 0 : (code ?? 1)
  })
  while (!ended && !(await answers(port, host))) await wait(100)
  if (!ended) console.log(`\nKervan is at ${address(port, host)}\n`)
  return exit
}

/** Runs the server over the built pages. */
export const runServer = (root, env) =>
  runNode(['--import', 'tsx', 'app/_server/server.ts'], {
    cwd: root,
    show: true,
    env: { NODE_ENV: 'production', ...env },
  })

/** Runs the pages from their sources, and loads saved seed files beside it. */
async function runDev(root, port, host) {
  const end = new AbortController()
  const follower = runNode(['--import', 'tsx', 'db/seed.ts', '--watch'], {
    cwd: root,
    show: true,
    signal: end.signal,
  })
  try {
    return await runNode(['node_modules/next/dist/bin/next', 'dev', '-p', port, '-H', host], {
      cwd: root,
      show: true,
    })
  } finally {
    end.abort()
    await follower
  }
}

const everywhere = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost']

const address = (port, host) => `http://${everywhere.includes(host) ? 'localhost' : bracketed(host)}:${port}/`
const bracketed = (host) => (host.includes(':') ? `[${host}]` : host)

function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect(Number(port), host === '0.0.0.0' || host === '::' ? 'localhost' : host)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.end())
  })
}
