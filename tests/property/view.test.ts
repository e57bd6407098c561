import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groups } from '../../app/_view/country'
import type { Time } from '../../app/_view/time'
import { parameters, readView, type View, viewSearch } from '../../app/_view/view'
import { charts, columns, tabs, units } from '../../app/_view/words'
import { eventKinds } from '../../stats/codes'

fc.configureGlobal({ seed: 20250521, numRuns: 500 })

const known = { entities: ['KAZ', 'UZB', 'TUR', 'KAZ.OTS'], groups }

const time: fc.Arbitrary<Time> = fc.oneof(
  fc.constant('latest' as const),
  fc
    .tuple(fc.option(fc.integer({ min: 0, max: 9900 })), fc.option(fc.nat({ max: 99 })))
    .map(([from, length]) => ({ from, to: length === null ? null : (from ?? 1900) + length })),
)

const view: fc.Arbitrary<View> = fc.record({
  tab: fc.constantFrom(...tabs),
  country: fc.shuffledSubarray([...known.entities, ...groups]),
  time,
  units: fc.constantFrom(...units),
  base: fc.option(fc.integer({ min: 0, max: 9999 })),
  chart: fc.option(fc.constantFrom(...charts)),
  yScale: fc.constantFrom('linear' as const, 'log' as const),
  facet: fc.constantFrom('none' as const, 'entity' as const),
  x: fc.option(fc.constantFrom('gdp-growth', 'population')),
  claims: fc.constantFrom('chosen' as const, 'all' as const),
  events: fc.subarray([...eventKinds]),
  layout: fc.option(fc.constantFrom('wide' as const, 'long' as const)),
  sort: fc.option(fc.constantFrom(...columns, ...known.entities)),
  dir: fc.option(fc.constantFrom('asc' as const, 'desc' as const)),
})

const read = (search: string) => readView(new URLSearchParams(search), known)

test('viewSearch() and readView() are inverse', () => {
  fc.assert(
    fc.property(view, (asked) => {
      expect(read(viewSearch(asked))).toEqual({ view: asked, faults: [] })
    }),
  )
})

test('what was read of any address is written in one way, and read as the same again', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'KAZ~kaz',
      '2010..',
      '..',
      'latest',
      'earliest..2020',
      'index',
      'log',
      'members~',
      '2015',
    ),
    fc.string(),
  )
  const pairs = fc.array(fc.tuple(fc.constantFrom(...parameters), word), { maxLength: 8 })
  fc.assert(
    fc.property(pairs, (given) => {
      const written = viewSearch(read(new URLSearchParams(given).toString()).view)
      const again = read(written)
      expect(again.faults).toEqual([])
      expect(viewSearch(again.view)).toBe(written)
    }),
  )
})
