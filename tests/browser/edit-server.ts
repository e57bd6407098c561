import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDatabase } from '../../db/load'
import { readPackage } from '../../seed/read'
import { freePort } from './free-port'

export type EditServer = {
  origin: string
  /** The link to sign in that was printed last. */
  link: () => string
  text: (file: string) => string
  /** Ends the server as a crash does, and starts it again. */
  restart: () => Promise<void>
  stop: () => void
}

/** A server whose figures the tests of editing change, while all other tests read those of another. */
export async function editServer(): Promise<EditServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kervan-edit-'))
  const [seedFolder, file] = [join(folder, 'seed'), join(folder, 'kervan.sqlite')]
  cpSync('seed', seedFolder, { recursive: true, filter: (path) => !/\.(ts|md)$/.test(path) })
  const { seed } = await readPackage(seedFolder)
  await loadDatabase(seed, { version: 'test', changedAt: '2026-01-01T00:00:00.000Z' }, file)
  const port = await freePort(3300)
  const begin = () =>
    started({
      ...{ NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', KERVAN_EDITORS: '' },
      ...{ KERVAN_SEED: seedFolder, KERVAN_DB: file, KERVAN_LIMITS: 'off', KERVAN_WATCH: 'off' },
    })
  let server = await begin()
  return {
    origin: `http://localhost:${port}`,
    link: () => server.link(),
    restart: async () => {
      server.child.kill('SIGKILL')
      server = await begin()
    },
    text: (name) => readFileSync(join(seedFolder, name), 'utf8'),
    stop: () => {
      server.child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function started(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/_server/server.ts'], {
    env: { ...process.env, ...env },
  })
  const output = outputOf(child)
  const link = () => [...output().matchAll(/http:\S+token=[\w-]+/g)].at(-1)?.[0] ?? ''
  while (link() === '') {
    if (child.exitCode !== null) throw new Error(`the server stopped:\n${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { child, link }
}

function outputOf({ stdout, stderr }: ChildProcess): () => string {
  let said = ''
  for (const stream of [stdout, stderr]) stream?.on('data', (data) => (said += data))
  return () => said
}
