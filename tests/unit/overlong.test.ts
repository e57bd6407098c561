import { expect, test } from 'vitest'
import { overlongLine } from '../../seed/overlong'

const most = 2_000_000
const rows = 'a,b\n'.repeat(most)

test('overlongLine() finds the line that is too long, its number and its length, among any number of short ones', () => {
  const long = 'x'.repeat(most + 1)
  const fault = { rule: 'too-long', found: most + 1, most }
  expect(overlongLine(Buffer.from(long))).toEqual({ ...fault, line: 1 })
  expect(overlongLine(Buffer.from(`a\n${long}\n`))).toEqual({ ...fault, line: 2 })
  expect(overlongLine(Buffer.from(`${rows}${long}\n${rows}`))).toEqual({ ...fault, line: most + 1 })
})

test('overlongLine() lets the longest line pass, and lines that end with carriage returns alone', () => {
  expect(overlongLine(Buffer.from(rows))).toBeUndefined()
  expect(overlongLine(Buffer.from(`${'x'.repeat(most)}\n`.repeat(3)))).toBeUndefined()
  expect(overlongLine(Buffer.from('a,b\r'.repeat(most)))).toBeUndefined()
})
