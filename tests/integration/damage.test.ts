import { open, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openReadOnly } from '../../db/client'
import { integrityFault } from '../../db/integrity'
import { figures, running } from './front/built'

/** Writes noise over half of a database, its first pages spared, so that it still opens. */
async function damage(file: string) {
  const handle = await open(file, 'r+')
  const { size } = await handle.stat()
  await handle.write(Buffer.alloc(Math.floor(size / 2), 0xa5), 0, undefined, Math.floor(size / 4))
  await handle.close()
}

async function until(isSo: () => Promise<boolean>) {
  for (let look = 0; look < 400 && !(await isSo()); look++)
    await new Promise((resolve) => setTimeout(resolve, 50))
}

test('integrityFault() tells a whole database from a damaged one and from what is none', async () => {
  const file = await figures()
  expect(await integrityFault(file)).toBeUndefined()
  await damage(file)
  expect(await integrityFault(file)).toMatch(/malformed|page|Page/)
  await writeFile(file, '')
  expect(await integrityFault(file)).toBe('no such table: edition')
  await writeFile(file, 'no database '.repeat(100))
  expect(await integrityFault(file)).toBe('file is not a database')
})

test('a damaged database is made anew from the seed folder when the server starts', async () => {
  const file = await figures()
  await damage(file)
  const server = await running('front', { KERVAN_DB: file, KERVAN_LIMITS: 'off' })
  await until(async () => server.output().includes('is whole again'))
  expect(server.output()).toContain(`${file} is damaged and is made anew from the seed folder`)
  expect(await integrityFault(file)).toBeUndefined()
  expect((await server.ask('/en/indicators/gdp-current-usd')).status).toBe(200)
  expect((await readdir(dirname(file))).sort()).toEqual(['kervan.sqlite', 'kervan.sqlite.damaged'])
}, 60_000)

test('a damaged database serves on where the seed folder has faults', async () => {
  const file = await figures()
  await damage(file)
  const server = await running('front', { KERVAN_DB: file, KERVAN_SEED: join(dirname(file), 'nowhere') })
  await until(async () => server.output().includes('serves on as it is'))
  expect(server.output()).toContain('could not be made anew and serves on as it is')
  expect(await readdir(dirname(file))).toEqual(['kervan.sqlite'])
}, 60_000)

test('what readers see cannot be written through, whatever a query tries', async () => {
  const file = await figures()
  const connection = openReadOnly(file)
  for (const statement of [
    'update claim set value = 1 where id = 1',
    'delete from claim',
    "insert into topic values ('a', 'a', 'a', 1)",
    'drop table claim',
    'create table made (a)',
    'vacuum',
    'reindex',
  ])
    expect(() => connection.exec(statement), statement).toThrow(/readonly|read-only/)
  connection.pragma('query_only = off')
  expect(() => connection.exec('delete from claim')).toThrow('attempt to write a readonly database')
  expect(() => connection.exec(`attach '${file}-beside' as beside; create table beside.a (b)`)).toThrow()
  expect(await readdir(dirname(file))).toEqual(['kervan.sqlite'])
  connection.close()
  const writable = new Sqlite(file)
  expect(writable.prepare('select count(*) from claim').pluck().get()).toBeGreaterThan(10_000)
  writable.close()
})
