import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterSearch, frameNames, readFilter, sortKeys } from '../../app/_project/filter'
import { projectStatuses, sectors } from '../../stats/codes'

const countries = ['KAZ', 'UZB', 'CENTRAL-ASIA']

test('reading a filter is the inverse of writing it', () => {
  const filters = fc.record({
    sectors: fc.uniqueArray(fc.constantFrom(...sectors)),
    countries: fc.uniqueArray(fc.constantFrom(...countries)),
    statuses: fc.uniqueArray(fc.constantFrom(...projectStatuses)),
    q: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
    sort: fc.constantFrom(...sortKeys),
    dir: fc.constantFrom('asc', 'desc'),
    map: fc.constantFrom(...frameNames),
  })
  fc.assert(
    fc.property(filters, (filter) => {
      expect(readFilter(new URLSearchParams(filterSearch(filter)), countries)).toEqual({ filter, faults: [] })
    }),
    { seed: 20260701 },
  )
})
