import fc from 'fast-check'
import { expect, test } from 'vitest'
import { search } from '../../db/queries/search'
import { folded } from '../../stats/fold'
import { seeded, validSeed } from '../integration/seeded'

fc.configureGlobal({ seed: 20250521, numRuns: 300 })

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc
        .constantFrom(
          '"',
          "'",
          '*',
          '(',
          ')',
          ':',
          '^',
          '-',
          '+',
          '{',
          '}',
          ',',
          ' ',
          '\0',
          'title',
          'a',
          'й',
          'İ',
        )
        .chain((part) => fc.constantFrom(part, ` ${part} `)),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'trade AND',
    'NOT',
    'a OR',
    'NEAR(trade kazakhstan, 2)',
    'title:trade',
    "'; drop table claim; --",
  ),
)

test('a search answers whatever is typed', async () => {
  const db = (await seeded(validSeed)).open()
  await fc.assert(
    fc.asyncProperty(hostile, async (query) => {
      for (const { hits, count } of await search(db, query, 3)) {
        expect(hits.length).toBeLessThanOrEqual(3)
        expect(count).toBeGreaterThanOrEqual(hits.length)
      }
    }),
  )
})

test('folded() leaves letters and digits, and folding again changes nothing', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(folded(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u)
      expect(folded(folded(text))).toBe(folded(text))
    }),
  )
})
