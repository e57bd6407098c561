import { expect, test } from 'vitest'
import { eventSearch, filteredEvents, readEventFilter } from '../../app/_events/filter'
import type { EventRecord } from '../../db/queries/events'
import type { EventKind } from '../../stats/codes'

const known = ['KAZ', 'TUR', 'OTS']
const read = (search: string) => readEventFilter(new URLSearchParams(search), known)

const event = (name: string, kind: EventKind, ...touched: string[]): EventRecord => ({
  event: name,
  date: '2025',
  start: '2025-01-01',
  end: '2025-12-31',
  title: name,
  kind,
  place: null,
  actors: null,
  description: null,
  areas: [],
  touched,
  projects: [],
  sources: [],
})

test('readEventFilter() reads lists and what a form without a script sends', () => {
  const filter = { kinds: ['summit', 'launch'], areas: ['KAZ'] }
  expect(read('kind=summit~launch&area=KAZ')).toEqual({ filter, faults: [] })
  expect(read('kind=summit&kind=launch&kind=summit&area=kaz').filter).toEqual(filter)
  expect(read('').filter).toEqual({ kinds: [], areas: [] })
})

test('readEventFilter() lists what it does not know and leaves it out', () => {
  const { filter, faults } = read('kind=party~summit&area=XYZ')
  expect(filter).toEqual({ kinds: ['summit'], areas: [] })
  expect(faults.map(({ parameter, value }) => `${parameter} ${value}`)).toEqual(['kind party', 'area XYZ'])
})

test('eventSearch() of the filter that asks for all is empty', () => {
  expect(eventSearch({ kinds: [], areas: [] })).toBe('')
  expect(eventSearch({ kinds: ['summit', 'launch'], areas: ['KAZ', 'OTS'] })).toBe(
    '?kind=summit~launch&area=KAZ~OTS',
  )
})

test('an event is shown that is of one of the kinds and touches one of the areas', () => {
  const events = [
    event('a', 'summit', 'KAZ', 'OTS'),
    event('b', 'launch', 'KAZ'),
    event('c', 'summit', 'TUR'),
  ]
  const shown = (search: string) => filteredEvents(events, read(search).filter).map((one) => one.event)
  expect(shown('')).toEqual(['a', 'b', 'c'])
  expect(shown('kind=summit')).toEqual(['a', 'c'])
  expect(shown('area=KAZ~TUR&kind=summit')).toEqual(['a', 'c'])
  expect(shown('area=OTS')).toEqual(['a'])
})
