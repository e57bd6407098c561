import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rename } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { figures, root, running, servers } from './built'

async function ended(environment: Record<string, string>) {
  const child = spawn(process.execPath, [...servers.front], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', KERVAN_WATCH: 'off', ...environment },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  const [code] = await once(child, 'close')
  return { code, said }
}

test('without a database the server says how one is made, and ends', async () => {
  const KERVAN_DB = join(root, 'tests/fixtures/nowhere.sqlite')
  expect(await ended({ KERVAN_DB })).toEqual({
    code: 1,
    said: `There is no database at ${KERVAN_DB}; npm run seed makes it.\n`,
  })
}, 30_000)

test('where the port is taken the server says so, and ends', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    other.close()
  })
  const address = other.address()
  const PORT = String(address && typeof address === 'object' ? address.port : 0)
  const { code, said } = await ended({ KERVAN_DB: await figures(), PORT })
  expect(code).toBe(1)
  expect(said).toContain(`Port ${PORT} is in use`)
}, 30_000)

test('a server whose terminal is gone serves on, and ends at a signal though it had faults to tell', async () => {
  const file = await figures()
  const { ask, child } = await running('front', { KERVAN_DB: file, KERVAN_LIMITS: 'off' })
  for (const stream of [child.stdout, child.stderr]) stream?.destroy()
  await rename(file, `${file}.away`)
  expect((await ask('/en/about')).status).toBe(500)
  await rename(`${file}.away`, file)
  expect((await ask('/en/about')).status).toBe(200)
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
}, 30_000)
