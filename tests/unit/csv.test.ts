import { expect, test } from 'vitest'
import { type CsvFile, cellPlace, readCsv, replaceCells } from '../../seed/csv'

function read(text: string | Buffer): CsvFile {
  const file = readCsv(Buffer.from(text))
  if ('rule' in file) throw new Error(`unexpected fault: ${file.rule}`)
  return file
}

function changed(text: string, row: number, cell: number, to: string): string {
  const file = read(text)
  const record = file.records[row]
  if (!record) throw new Error(`no record: ${row}`)
  return replaceCells(file, [{ record, cell, text: to }]).toString('utf8')
}

test('a changed cell leaves every other byte as it was', () => {
  expect(changed('a,b\r\n"1",2\r\n', 1, 1, '3')).toBe('a,b\r\n"1",3\r\n')
  expect(changed('\ufeffa,b\n1,2', 1, 0, 'x,y')).toBe('\ufeffa,b\n"x,y",2')
  expect(changed('a,b\n"1\n2","3,4"\n5,6\n', 1, 0, '')).toBe('a,b\n,"3,4"\n5,6\n')
})

test('the place of a cell counts lines and characters, line breaks in cells among them', () => {
  const file = read('a,b\n"1\n2",ü,x\n5,6\n')
  const [, second, third] = file.records
  if (!second || !third) throw new Error('no records')
  expect(cellPlace(file, second, 0)).toEqual({ line: 2, column: 1 })
  expect(cellPlace(file, second, 2)).toEqual({ line: 3, column: 6 })
  expect(cellPlace(file, third, 1)).toEqual({ line: 4, column: 3 })
})

test('bytes that are no UTF-8 are refused with their line', () => {
  expect(readCsv(Buffer.concat([Buffer.from('a\nb\n'), Buffer.from([0xff])]))).toEqual({
    rule: 'encoding',
    line: 3,
    guess: 'windows-1254',
  })
})

test('lines that end in a carriage return alone are lines', () => {
  const records = read('a,b\r1,2\r3,4').records
  expect(records.map(({ cells, line }) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2'],
    [3, '3', '4'],
  ])
})

test('empty lines are no records, and count', () => {
  const records = read('a,b\r\n\r\n1,2\n\n').records
  expect(records.map(({ cells, line }) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [3, '1', '2'],
  ])
})

test('a file without a byte, or with a byte order mark alone, has no records', () => {
  expect(read('').records).toEqual([])
  expect(read('\ufeff').records).toEqual([])
})

test('a quote that is out of place is told with the line its record begins on', () => {
  expect(readCsv(Buffer.from('a,b\n"1\n2",3\n"x"y,4\n5,6\n'))).toEqual({
    rule: 'csv-syntax',
    line: 4,
    reason: 'a quote in the middle of a cell',
  })
})

test('a text that is put in is quoted where its line breaks ask for it', () => {
  expect(changed('a,b\n1,2\n', 1, 0, 'x\ry')).toBe('a,b\n"x\ry",2\n')
})
