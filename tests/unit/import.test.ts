import { expect, test } from 'vitest'
import { readGrid } from '../../seed/import/grid'
import { layoutOf } from '../../seed/import/layout'
import { readingsOf } from '../../seed/import/readings'
import { workbookOf } from '../integration/workbook'

const areas = new Map([
  ['kaz', 'KAZ'],
  ['kazakhstan', 'KAZ'],
  ['tur', 'TUR'],
  ['turkiye', 'TUR'],
])
const isArea = (text: string) => ['Kazakhstan', 'KAZ', 'TUR', 'Türkiye'].includes(text)

async function read(file: string | Buffer, named = {}) {
  const grid = await readGrid(Buffer.from(file), {})
  const layout = layoutOf(grid, named, isArea)
  return { layout, ...readingsOf(grid, layout, areas) }
}

test('a wide table has a column for each year, under lines of its own', async () => {
  const { layout, readings, gaps, unknownAreas } = await read(
    'Data Source;WDI;;\n\nCountry Name;Note;2022;2023 [YR2023]\nKazakhstan;a;225,5;1 262,6\nTürkiye;b;..;\nAruba;c;1,5;2\n',
  )
  expect(layout).toMatchObject({ kind: 'wide', header: 1, area: 0 })
  expect(readings).toEqual([
    { area: 'KAZ', period: '2022', value: '225.5', at: 'C3' },
    { area: 'KAZ', period: '2023', value: '1262.6', at: 'D3' },
  ])
  expect([gaps, unknownAreas]).toEqual([2, ['Aruba']])
})

test('a long table has a row for each figure, its columns in any order', async () => {
  const { layout, readings } = await read('Year,Value,Entity\n2024-Q1,1.50,KAZ\n2024,-3,TUR\n')
  expect(layout).toEqual({ kind: 'long', header: 0, area: 2, period: 0, value: 1 })
  expect(readings).toEqual([
    { area: 'KAZ', period: '2024-Q1', value: '1.50', at: 'B2' },
    { area: 'TUR', period: '2024', value: '-3', at: 'B3' },
  ])
})

test('columns with names of their own are named', async () => {
  const { readings } = await read('wer,wann,wieviel\nKAZ,2024,7\n', {
    areas: 'wer',
    periods: 'wann',
    values: 'wieviel',
  })
  expect(readings).toEqual([{ area: 'KAZ', period: '2024', value: '7', at: 'C2' }])
})

test('what cannot be read is told with its cell, and a misspelt area with what it may be', async () => {
  const { problems } = await read('Entity,Year,Value\nKAZ,2024,11.4*\nKAZ,soon,3\nKazakstan,2024,3\n')
  expect(problems).toEqual([
    'C2: "11.4*" is no number such as 11.4',
    'C3: "soon" is no period such as 2024 or 2024-05',
    'area "Kazakstan": perhaps KAZ',
  ])
})

test('1,234 that may be thousands or decimals is a problem', async () => {
  const { problems } = await read('Entity;Year;Value\nKAZ;2024;1,234\n')
  expect(problems[0]).toBe('"1,234" can be read in two ways: thousands or decimals?')
})

test('numbers of Excel come as Excel shows them', async () => {
  const file = await workbookOf([
    [{ text: 'Country' }, { number: '2023' }, { number: '2024' }],
    [{ text: 'KAZ' }, { number: '0.10000000000000001' }, { number: '1.2E+15' }],
    [{ text: 'TUR' }, { number: '11.40' }, { text: '=1+1' }],
  ])
  const { readings, problems } = await read(file)
  expect(readings.map(({ value }) => value)).toEqual(['0.1', '1200000000000000', '11.40'])
  expect(problems).toEqual(['C3: "=1+1" is no number such as 11.4'])
})

test('a workbook that would fill the memory is refused', async () => {
  const bomb = await workbookOf([], { 'xl/worksheets/sheet1.xml': Buffer.alloc(64 * 1024 * 1024, ' ') })
  expect(bomb.length).toBeLessThan(200_000)
  await expect(readGrid(bomb, {})).rejects.toThrow('the file unpacks to more than 32 MB')
  const lying = Buffer.from(bomb)
  const entry = lying.lastIndexOf('xl/worksheets/sheet1.xml') - 46
  lying.writeUInt32LE(10, entry + 24)
  await expect(readGrid(lying, {})).rejects.toThrow('the file unpacks to more than 32 MB')
})

test('a workbook that is none, or is cut, is refused in words', async () => {
  const whole = await workbookOf([[{ text: 'Country' }]])
  for (const broken of [Buffer.from('PK'), whole.subarray(0, 500), whole.subarray(0, -30)])
    await expect(readGrid(broken, {})).rejects.toThrow(/no XLSX file/)
})
