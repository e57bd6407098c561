import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergedFlags } from '../../app/_chart/event-marks'
import { spread } from '../../app/_chart/model'
import { eventSearch, readEventFilter } from '../../app/_events/filter'
import { readCsv, replaceCells } from '../../seed/csv'
import { type Candidate, chooseObservation } from '../../stats/choose'
import { eventKinds, kinds, ranks, sourceClasses } from '../../stats/codes'
import { shiftDecimal } from '../../stats/decimal'
import { findPeriod } from '../../stats/period'

fc.configureGlobal({ seed: 20250521, numRuns: 300 })

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('', 'a,b', 'say "so"', 'two\nlines', 'two\r\nlines', 'two\rlines', '\r', 'ğ ı İ', '=1+1'),
)
const table = fc
  .record({
    columns: fc.integer({ min: 2, max: 5 }),
    ending: fc.constantFrom('\n', '\r\n'),
    mark: fc.boolean(),
    final: fc.boolean(),
  })
  .chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      rows: fc.array(fc.array(cell, { minLength: shape.columns, maxLength: shape.columns }), {
        minLength: 1,
        maxLength: 8,
      }),
    }),
  )
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

test('cells that are written as CSV are read as they were, and writing changes nothing', () => {
  fc.assert(
    fc.property(table, ({ shape, rows }) => {
      const text =
        (shape.mark ? '\ufeff' : '') +
        rows.map((row) => row.map(quoted).join(',')).join(shape.ending) +
        (shape.final ? shape.ending : '')
      const file = readCsv(Buffer.from(text))
      if ('rule' in file) throw new Error(file.rule)
      expect(file.records.map(({ cells }) => cells)).toEqual(rows)
      expect(replaceCells(file, []).equals(Buffer.from(text))).toBe(true)
    }),
  )
})

test('a replaced cell reads as the new text, and all others as before', () => {
  fc.assert(
    fc.property(table, cell, fc.nat(), fc.nat(), ({ shape, rows }, text, r, c) => {
      const file = readCsv(Buffer.from(rows.map((row) => row.map(quoted).join(',')).join(shape.ending)))
      if ('rule' in file) throw new Error(file.rule)
      const [row, column] = [r % rows.length, c % shape.columns]
      const record = file.records[row]
      if (!record) throw new Error('no record')
      const after = readCsv(replaceCells(file, [{ record, cell: column, text }]))
      if ('rule' in after) throw new Error(after.rule)
      const expected = rows.map((cells, i) => cells.map((old, j) => (i === row && j === column ? text : old)))
      expect(after.records.map(({ cells }) => cells)).toEqual(expected)
    }),
  )
})

const decimal = fc
  .tuple(
    fc.boolean(),
    fc.nat({ max: 10 ** 9 }),
    fc.option(fc.stringMatching(/^\d{1,12}$/), { nil: undefined }),
  )
  .map(
    ([negative, whole, fraction]) =>
      `${negative ? '-' : ''}${whole}${fraction === undefined ? '' : `.${fraction}`}`,
  )

test('shiftDecimal() is the exact power of ten, there and back', () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: -12, max: 12 }), (text, places) => {
      expect(Number(shiftDecimal(shiftDecimal(text, places), -places))).toBe(Number(text))
      expect(shiftDecimal(text, 0)).toBe(text)
    }),
  )
})

const candidate = fc.record({
  rank: fc.constantFrom(...ranks),
  kind: fc.constantFrom(...kinds),
  scope: fc.constantFrom(null, 'seaports only', 'oil'),
  sourceClass: fc.constantFrom(null, ...sourceClasses),
  published: fc.constantFrom('', '2023', '2024-05', '2025-05-21'),
})
const candidates = fc
  .array(candidate, { maxLength: 8 })
  .map((all): Candidate[] => all.map((one, order) => ({ ...one, order })))

test('the order of rows does not matter to the choice', () => {
  fc.assert(
    fc.property(candidates, fc.infiniteStream(fc.nat()), (claims, keys) => {
      const shuffled = claims
        .map((claim) => ({ claim, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ claim }) => claim)
      expect(chooseObservation(shuffled, 'actual')).toBe(chooseObservation(claims, 'actual'))
    }),
  )
})

test('a deprecated claim that is added changes nothing', () => {
  fc.assert(
    fc.property(candidates, candidate, (claims, added) => {
      const more: Candidate[] = [...claims, { ...added, rank: 'deprecated', order: claims.length }]
      expect(chooseObservation(more, 'actual')).toBe(chooseObservation(claims, 'actual'))
    }),
  )
})

test('a preferred claim always wins', () => {
  fc.assert(
    fc.property(candidates, (claims) => {
      const preferred = claims.some(({ rank }) => rank === 'preferred')
      if (preferred) expect(chooseObservation(claims, 'target')?.rank).toBe('preferred')
    }),
  )
})

test('a part that is added changes nothing where the whole is chosen by its kind', () => {
  fc.assert(
    fc.property(candidates, candidate, (claims, added) => {
      const before = chooseObservation(claims, 'actual')
      const part: Candidate = {
        ...added,
        rank: 'normal',
        kind: 'actual',
        scope: 'seaports only',
        order: claims.length,
      }
      if (before?.kind === 'actual' && before.scope === null)
        expect(chooseObservation([...claims, part], 'actual')).toBe(before)
    }),
  )
})

test('findPeriod() answers every text, and what it finds ends on or after its start', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-(Q|S|W)?\d{1,2}){0,2}(\/P\d{1,3}[DMY])?$/)),
      (text) => {
        const found = findPeriod(text)
        if (found) expect(found.start <= found.end).toBe(true)
      },
    ),
  )
})

const known = ['KAZ', 'UZB', 'TUR', 'KAZ.OTS']

test('eventSearch() and readEventFilter() are inverse', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...eventKinds]), fc.shuffledSubarray(known), (kinds, areas) => {
      const filter = { kinds, areas }
      expect(readEventFilter(new URLSearchParams(eventSearch(filter)), known)).toEqual({ filter, faults: [] })
    }),
  )
})

test('mergedFlags() keeps every number once, in order, and the flags apart', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (places) => {
      const flags = mergedFlags(
        [...places].sort((a, b) => a - b),
        0.06,
      )
      const numbers = flags.flatMap(({ label }) => {
        const [from = 0, to = from] = label.split('–').map(Number)
        return Array.from({ length: to - from + 1 }, (_, i) => from + i)
      })
      expect(numbers).toEqual(places.map((_, i) => i + 1))
      for (let i = 1; i < flags.length; i++)
        expect((flags[i]?.at ?? 0) - (flags[i - 1]?.at ?? 0)).toBeGreaterThan(0.06 - 1e-6)
    }),
  )
})

test('spread() keeps the order and the distance of what it moves', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 }), (wanted) => {
      const moved = spread(wanted, 0.05)
      const sorted = [...moved].sort((a, b) => a - b)
      for (let i = 1; i < sorted.length; i++)
        expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThan(0.05 - 1e-6)
      expect(Math.min(0, ...moved)).toBeGreaterThan(-1e-9)
      expect(Math.max(1, ...moved)).toBeLessThan(1 + 1e-9)
    }),
  )
})
