import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { repositorySeed, seededFile } from '../seeded'
import { type Ask, asker } from './served'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

export const servers = {
  front: ['--import', 'tsx', 'app/_server/server.ts'],
  next: ['node_modules/next/dist/bin/next', 'start'],
} as const

/** A database of the repository's figures for the tests of a file, removed after the last. */
export const figures = (): Promise<string> => seededFile(repositorySeed)

export type Running = { ask: Ask; port: number; child: ChildProcess; output: () => string; startMs: number }

const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

/** The built app behind one of the servers, on a port of its own; stopped after the last test of the file. */
export async function running(
  server: keyof typeof servers,
  environment: Record<string, string>,
): Promise<Running> {
  if (!existsSync(join(root, '.next/BUILD_ID')))
    throw new Error('no build here: `npm test` or `npm start` makes one')
  const port = await freePort()
  const started = performance.now()
  const child = spawn(process.execPath, [...servers[server]], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      KERVAN_WATCH: 'off',
      PORT: String(port),
      HOST: '127.0.0.1',
      KERVAN_ORIGIN: 'https://kervan.example',
      ...environment,
    },
  })
  children.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  const ask = asker(port)
  while (!(await answers(ask))) {
    if (child.exitCode !== null) throw new Error(`the server stopped:\n${said}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return { ask, port, child, output: () => said, startMs: performance.now() - started }
}

/** Next behind our front, and Next alone, with the repository's figures. */
export async function bothServers(): Promise<{ front: Running; plain: Running; file: string }> {
  const KERVAN_DB = await figures()
  const front = await running('front', { KERVAN_DB, KERVAN_LIMITS: 'off' })
  return { front, plain: await running('next', { KERVAN_DB }), file: KERVAN_DB }
}

const answers = (ask: Ask) =>
  ask('/icon.svg').then(
    () => true,
    () => false,
  )

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
