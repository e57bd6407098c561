import { buffer } from 'node:stream/consumers'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { countryColumns } from '../../app/_export/columns'
import { formats } from '../../app/_export/formats'
import { csv, csvTexts } from '../../app/_export/formats/csv'
import { tableAnswer } from '../../app/_export/table-answer'
import { tableOfFigures } from '../../app/_export/tables/figures'
import { written } from '../../app/_export/written'
import { openReadOnly } from '../../db/client'
import { csvLines, lineRows, linesExceed } from '../../db/queries/lines'
import { told } from './asked'
import { repositorySeed, seededFile } from './seeded'

const figures = {
  name: 'KAZ',
  title: 'Kazakhstan',
  page: '/countries/KAZ',
  about: { area: 'KAZ' },
  columns: countryColumns,
  choice: { refArea: 'KAZ' },
}

const manner = {
  version: 'a1',
  changedAt: '2026-01-02T03:04:05Z',
  search: '',
  names: 'name',
  excel: true,
} as const

const taken = formats.filter(({ extension }) => ['csv', 'json', 'zip'].includes(extension))

const unread = () => {
  throw new Error('the rows were read here')
}

let file = ''
beforeAll(async () => {
  file = await seededFile(repositorySeed)
})

function opened() {
  const connection = openReadOnly(file)
  onTestFinished(() => {
    connection.close()
  })
  return { connection, table: tableOfFigures(connection, figures) }
}

test('a long file that a thread of its own writes has the bytes of a short one', async () => {
  const { connection, table } = opened()
  const untouched = { ...table, rows: unread, lines: unread, sources: unread }
  for (const format of taken) {
    const here = await buffer(written({ connection }, format, table, manner))
    const there = await buffer(written({ connection }, format, untouched, manner, { rowsHere: 0 }))
    expect([format.extension, here.length > 1000]).toEqual([format.extension, true])
    expect(there.equals(here)).toBe(true)
  }
}, 60_000)

test('a long file is of the state that was asked for, though another one lies there by now', async () => {
  const { connection, table } = opened()
  const older = { ...manner, version: 'older' }
  const bytes = await buffer(written({ connection }, csv, table, older, { rowsHere: 0 }))
  expect(bytes.toString()).toBe([...csvTexts(table, older)].join(''))
}, 60_000)

test('a file that stops in the middle ends its thread', async () => {
  const { connection, table } = opened()
  const parts = written({ connection }, csv, table, manner, { rowsHere: 0 })
  expect((await parts.next()).done).toBe(false)
  expect((await parts.return(undefined)).done).toBe(true)
}, 60_000)

test('a first line of CSV needs no look at the lines of other series', () => {
  const { connection } = opened()
  let cells = 0
  const counting = (value: unknown) => {
    cells++
    return String(value)
  }
  const lines = csvLines(connection, { claims: 'all' }, counting)
  lines.next()
  const atFirst = cells
  for (const _ of lines);
  expect(atFirst).toBeLessThan(cells / 2)
})

test('a format that cannot hold so many rows is refused before it begins', async () => {
  const long = { ...opened().table, hasMoreThan: async (rows: number) => rows < 2_000_000 }
  const source = { own: [], general: [], find: async () => ({ table: long }) }
  vi.stubEnv('KERVAN_DB', file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const request = new Request('http://localhost/countries/KAZ.xlsx')
  expect(await told(tableAnswer(request, source, 'KAZ.xlsx'))).toBe(
    '413 KAZ has more than the 1048575 rows that .xlsx can hold. Take it as .csv, or narrow it.',
  )
})

test('whether there are more rows than a format holds is told exactly', async () => {
  const { connection } = opened()
  const rows = [...lineRows(connection, { refArea: 'KAZ' })].length
  expect(await linesExceed(connection, { refArea: 'KAZ' }, rows)).toBe(false)
  expect(await linesExceed(connection, { refArea: 'KAZ' }, rows - 1)).toBe(true)
})
