import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '../../seed/csv'
import { observationEntries } from '../../seed/observations'
import type { Problem } from '../../seed/problem'
import { ObservationReader } from '../../seed/read-series'
import { type Entry, readRows } from '../../seed/rows'
import { type Row, tables } from '../../seed/schema'
import { ByteDecimal } from '../../stats/byte-decimal'
import { decimalPattern } from '../../stats/decimal'

const columns = Object.keys(tables.series.row.shape)
/** Mostly one of the usual texts, so that rows are often like the one above. */
const part = (usual: readonly string[], unusual: readonly string[]) =>
  fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...unusual) },
  )
const cells = fc.tuple(
  part(['gdp'], ['population', '']),
  part(['KAZ'], ['AZE', 'kaz']),
  part([''], ['OTS']),
  part(['2023', '2024', '2024-05', '2024-01-01/P11M'], ['2024-13', '']),
  part(['11.4', '-0.50', '7', '444658671.586716'], ['1.', '.5', '1e5', '12345678901234567.125', '']),
  part([''], ['E', 'no']),
  part(['wdi'], ['weo', 'wdi,more']),
)
const odd = fc.constantFrom('', ',,,,,,', 'gdp,KAZ', 'gdp,KAZ,,2024,1\u0007,,wdi')
const quoted = fc.constantFrom(
  '"gdp",KAZ,,2024,"1.50",,wdi',
  'gdp,KAZ,,2024,1,,"w\ndi"',
  'gdp,KAZ,,2024,1,,қ',
)
const row = fc.oneof(
  { weight: 60, arbitrary: cells.map((row) => row.join(',')) },
  { weight: 4, arbitrary: odd },
  { weight: 1, arbitrary: quoted },
)
const file = fc
  .record({
    header: fc.constantFrom(columns, columns, columns, columns, [...columns].reverse(), columns.slice(0, 5)),
    rows: fc.array(row, { maxLength: 12 }),
    lineBreak: fc.constantFrom('\n', '\n', '\n', '\n', '\r\n'),
    end: fc.boolean(),
  })
  .map(({ header, rows, lineBreak, end }) =>
    Buffer.from([header.join(','), ...rows].join(lineBreak) + (end ? lineBreak : '')),
  )

test('a series file is read as any other table: the same rows at the same places, the same problems', () => {
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 3 }), (files) => {
      const [expected, found]: [Problem[], Problem[]] = [[], []]
      const entries: Entry<Row<'series'>>[] = []
      const series = new ObservationReader()
      for (const [i, bytes] of files.entries()) {
        const csv = readCsv(bytes)
        const fault = series.read(`series/${i}.csv`, bytes, found)
        if ('rule' in csv) expect(fault).toEqual(csv)
        else readRows(`series/${i}.csv`, csv, tables.series, entries, expected)
      }
      expect(found).toEqual(expected)
      expect([...observationEntries(series)].map(told)).toEqual(entries.map(told))
    }),
    { numRuns: 500 },
  )
})

const told = ({ row, file, line, place }: Entry<object>) => ({
  row: Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== undefined)),
  file,
  line,
  places: columns.map(place),
})

test('a decimal is the same number and as long in bytes as in text, whatever stands behind it', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789.-'), maxLength: 24 })
  fc.assert(
    fc.property(digits, fc.constantFrom('', ',', ' ', 'e5'), (text, behind) => {
      const decimal = new ByteDecimal()
      const end = decimal.read(Buffer.from(text + behind), 0)
      if (!decimalPattern.test(text)) expect(end).not.toBe(text.length)
      else expect([end, decimal.value]).toEqual([text.length, Number(text)])
    }),
    { numRuns: 2000 },
  )
})

test('a decimal in bytes is exactly the number that its text is', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 18n), fc.nat(17), fc.boolean(), (whole, places, isNegative) => {
      const padded = String(whole).padStart(places + 1, '0')
      const cut = padded.length - places
      const text = `${isNegative ? '-' : ''}${padded.slice(0, cut)}${places > 0 ? `.${padded.slice(cut)}` : ''}`
      const decimal = new ByteDecimal()
      expect(decimal.read(Buffer.from(`${text},`), 0)).toBe(text.length)
      expect(decimal.value).toBe(Number(text))
    }),
    { numRuns: 2000 },
  )
})
