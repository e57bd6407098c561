import { spawnSync } from 'node:child_process'
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { readBackup, restoreBackup, writeBackup } from '../../db/backup'
import { validSeed } from './seeded'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

async function place() {
  const folder = await mkdtemp(join(tmpdir(), 'kervan-backup-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const seed = join(folder, 'seed')
  await cp(validSeed, seed, { recursive: true })
  await writeFile(join(seed, 'revisions.csv'), 'revision,at,who\r\n1,2026-08-01T12:00:00Z,Aygül\r\n')
  return { folder, seed, file: join(folder, 'figures.kervan') }
}

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /^\w.*\.\w+$/.test(name))
  const files = names.sort().map(async (name) => [name, await readFile(join(folder, name), 'base64')])
  return Object.fromEntries(await Promise.all(files))
}

test('a backup gives the seed folder back byte for byte, here or elsewhere', async () => {
  const { folder, seed, file } = await place()
  const before = await contents(seed)
  expect(Object.keys(before)).toContain('revisions.csv')
  await writeBackup(seed, file)
  await appendFile(join(seed, 'topics.csv'), 'made,Made,For the test\n')
  await writeFile(join(seed, 'claims/new.csv'), 'indicator\n')
  await rm(join(seed, 'revisions.csv'))
  await restoreBackup(file, seed)
  expect(await contents(seed)).toEqual(before)
  await restoreBackup(file, join(folder, 'elsewhere'))
  expect(await contents(join(folder, 'elsewhere'))).toEqual(before)
})

test('a backup does not go over another one', async () => {
  const { seed, file } = await place()
  await writeFile(file, 'something')
  await expect(writeBackup(seed, file)).rejects.toThrow(`${file} is there already`)
  expect(await readFile(file, 'utf8')).toBe('something')
})

test('a backup that was changed, cut or is none restores nothing', async () => {
  const { folder, seed, file } = await place()
  await writeBackup(seed, file)
  const before = await contents(seed)
  const changed = new Sqlite(file)
  changed.prepare("update sqlar set data = zeroblob(sz) where name = 'areas.csv'").run()
  changed.close()
  await expect(restoreBackup(file, seed)).rejects.toThrow('the backup does not hold areas.csv as it was')

  const cut = join(folder, 'cut')
  await rm(file)
  await writeBackup(seed, file)
  await writeFile(cut, (await readFile(file)).subarray(0, 8192))
  await expect(restoreBackup(cut, seed)).rejects.toThrow('damaged')
  await writeFile(cut, 'a,b\n1,2\n'.repeat(100))
  await expect(restoreBackup(cut, seed)).rejects.toThrow('is no backup')
  expect(await contents(seed)).toEqual(before)
})

test('a backup names no place outside of the folder', async () => {
  const { seed, file } = await place()
  for (const name of ['../out.csv', '/tmp/out.csv', 'a/../../out.csv', '.save']) {
    await rm(file, { force: true })
    await writeBackup(seed, file)
    const changed = new Sqlite(file)
    changed.prepare("update sqlar set name = ? where name = 'areas.csv'").run(name)
    changed.prepare("update digest set name = ? where name = 'areas.csv'").run(name)
    changed.close()
    expect(() => readBackup(file)).toThrow(`the backup does not hold ${name} as it was`)
  }
})

test('npm run backup and npm run restore say what they did, and keep what was there', async () => {
  const { folder, seed, file } = await place()
  const run = (command: string) =>
    spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', `db/${command}-command.ts`, file], {
      cwd: root,
      env: { ...process.env, KERVAN_SEED: seed },
      encoding: 'utf8',
    })
  const before = await contents(seed)
  expect(run('backup').stdout).toContain(`holds ${Object.keys(before).length} files of ${seed}`)
  await rm(join(seed, 'areas.csv'))
  const restored = run('restore')
  expect([restored.status, restored.stderr]).toEqual([0, ''])
  expect(await contents(seed)).toEqual(before)
  const [kept = ''] = (await readdir(folder)).filter((name) => name.includes('.before-'))
  expect(readBackup(join(folder, kept)).has('areas.csv')).toBe(false)
  const again = run('backup')
  expect([again.status, again.stderr]).toEqual([1, `${file} is there already\n`])
}, 30_000)
