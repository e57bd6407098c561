import { expect, test } from 'vitest'
import { filterSearch, readFilter } from '../../app/_project/filter'

const known = ['KAZ', 'UZB']
const read = (search: string) => readFilter(new URLSearchParams(search), known)

test('readFilter() reads lists, a search, a sort and the part of the map', () => {
  expect(
    read('sector=rail~port&country=KAZ&status=construction&q=%20cable%20&sort=cost&dir=desc&map=caspian')
      .filter,
  ).toEqual({
    sectors: ['rail', 'port'],
    countries: ['KAZ'],
    statuses: ['construction'],
    q: 'cable',
    sort: 'cost',
    dir: 'desc',
    map: 'caspian',
  })
})

test('readFilter() reads what a form without a script sends', () => {
  const { filter, faults } = read('q=&sector=rail&sector=port&country=kaz&sort=name&dir=asc&map=all')
  expect([filter.sectors, filter.countries, faults]).toEqual([['rail', 'port'], ['KAZ'], []])
})

test('readFilter() lists what it does not know and leaves it out', () => {
  const { filter, faults } = read('sector=rail~spaceport&country=XYZ&sort=beauty')
  expect([filter.sectors, filter.countries, filter.sort]).toEqual([['rail'], [], 'name'])
  expect(faults.map(({ parameter, value }) => `${parameter} ${value}`)).toEqual([
    'sector spaceport',
    'country XYZ',
    'sort beauty',
  ])
})

test('filterSearch() of the register as it is is empty', () => {
  expect(filterSearch(read('').filter)).toBe('')
})
