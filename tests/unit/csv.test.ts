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
  })
})
