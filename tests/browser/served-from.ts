import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The build, served with a seed folder and a database of its own, for a test whose edits others must not see. */
export async function servedFrom(folder: string, port: number) {
  const seed = join(folder, 'seed')
  rmSync(folder, { recursive: true, force: true })
  cpSync('seed', seed, { recursive: true, preserveTimestamps: true })
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    KERVAN_LIMITS: 'off',
    KERVAN_WATCH: 'on',
    KERVAN_DB: join(folder, 'kervan.sqlite'),
    KERVAN_SEED: seed,
    PORT: String(port),
  }
  const seedCommand = (...words: string[]) => ended(run(['db/seed.ts', ...words], env))
  await seedCommand()
  const server = run(['app/_server/server.ts'], env)
  let said = ''
  server.stdout?.on('data', (part) => {
    said += part
  })
  const address = (path: string) => `http://127.0.0.1:${port}${path}`
  while (server.exitCode === null && !(await answers(address('/healthz')))) await wait(100)
  return {
    seed,
    address,
    seedCommand,
    /** What the server has printed so far. */
    output: () => said,
    async end() {
      server.kill()
      await ended(server)
    },
  }
}

function run(words: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', ...words], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.resume()
  return child
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode === null) child.once('exit', () => resolve())
    else resolve()
  })

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  )
