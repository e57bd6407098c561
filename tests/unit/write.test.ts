import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeTable } from '../../seed/write'

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kervan-write-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('writeTable() puts the very bytes in place of the old ones and leaves nothing else behind', async () => {
  const folder = await emptyFolder()
  await mkdir(join(folder, 'claims'))
  await writeFile(join(folder, 'claims/trade.csv'), 'old')
  await writeTable(folder, 'claims/trade.csv', Buffer.from('\ufeffa,b\r\n1,2'))
  expect(await readFile(join(folder, 'claims/trade.csv'), 'utf8')).toBe('\ufeffa,b\r\n1,2')
  expect(await readdir(join(folder, 'claims'))).toEqual(['trade.csv'])
})

test('writeTable() makes a file that was not there', async () => {
  const folder = await emptyFolder()
  await writeTable(folder, 'areas.csv', Buffer.from('area\n'))
  expect(await readFile(join(folder, 'areas.csv'), 'utf8')).toBe('area\n')
})

test('writeTable() keeps permissions, and a link a link', async () => {
  const folder = await emptyFolder()
  await writeFile(join(folder, 'kept.csv'), 'old')
  await chmod(join(folder, 'kept.csv'), 0o640)
  await symlink('kept.csv', join(folder, 'areas.csv'))
  await writeTable(folder, 'areas.csv', Buffer.from('new'))
  expect(await readFile(join(folder, 'kept.csv'), 'utf8')).toBe('new')
  expect((await stat(join(folder, 'kept.csv'))).mode & 0o777).toBe(0o640)
})

test('writeTable() that fails leaves the folder as it was', async () => {
  const folder = await emptyFolder()
  await mkdir(join(folder, 'areas.csv'))
  await expect(writeTable(folder, 'areas.csv', Buffer.from('new'))).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['areas.csv'])
})
