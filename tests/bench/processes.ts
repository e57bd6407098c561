import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, connect as open } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const hello =
  "require('node:http').createServer((_, r) => r.end('hello')).listen(process.env.PORT, '127.0.0.1')"

/** Next as it is without our settings: it compresses each answer by itself. */
const nextAsUsual = `
  const compress = require('next/dist/compiled/compression')()
  const app = require('next')({ dev: false, port: Number(process.env.PORT), hostname: '127.0.0.1', quiet: true })
  const handle = app.getRequestHandler()
  const answer = (request, response) => compress(request, response, () => handle(request, response))
  app.prepare().then(() => require('node:http').createServer(answer).listen(process.env.PORT, '127.0.0.1'))`

/** The servers that are measured, each in a process of its own. */
export const programs = {
  hello: ['--eval', hello],
  next: ['--eval', nextAsUsual],
  front: ['--import', 'tsx', 'app/_server/server.ts'],
} as const

export type Running = { port: number; cpuMs: () => number; memoryBytes: () => number; stop: () => void }

/** Starts a server on a free port and waits until it answers; the processor time it used is told by Linux. */
export async function start(
  program: keyof typeof programs,
  environment: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const port = await freePort()
  const child = spawn(process.execPath, [...programs[program]], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      KERVAN_LIMITS: 'off',
      KERVAN_WATCH: 'off',
      ...environment,
    },
    stdio: 'ignore',
  })
  await answering(port, child)
  const pid = child.pid ?? 0
  return {
    port,
    cpuMs: () => processorMs(pid),
    memoryBytes: () => residentBytes(pid),
    stop: () => child.kill('SIGKILL'),
  }
}

const tickMs = 10

/** User and system time of a process: fields 14 and 15 of its status line, after the name in brackets. */
function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * tickMs
}

function residentBytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes ?? 0) * 1024
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

async function answering(port: number, child: ChildProcess) {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (child.exitCode !== null) throw new Error('the server stopped; was it built?')
    if (await connects(port)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the server did not answer within twenty seconds')
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = open(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
