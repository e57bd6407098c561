import { expect, test } from 'vitest'
import { readView, viewSearch } from '../../app/_chart/view'

const known = ['KAZ', 'UZB', 'KAZ.OTS']
const read = (search: string) => readView(new URLSearchParams(search), known)

test('readView() reads areas and years', () => {
  expect(read('country=KAZ~UZB&time=2010..2024').view).toEqual({
    entities: ['KAZ', 'UZB'],
    from: 2010,
    to: 2024,
    claims: 'chosen',
  })
  expect(read('country=KAZ.OTS&time=2024').view).toMatchObject({
    entities: ['KAZ.OTS'],
    from: 2024,
    to: 2024,
  })
  expect(read('time=..2024&claims=all').view).toEqual({ entities: [], from: null, to: 2024, claims: 'all' })
})

test('readView() reads what a form without a script sends', () => {
  expect(read('country=KAZ&country=UZB&from=2010&to=').view).toMatchObject({
    entities: ['KAZ', 'UZB'],
    from: 2010,
    to: null,
  })
})

test('readView() lists what it does not know and leaves it out', () => {
  const { view, faults } = read('country=kaz~XYZ&time=2024..2010&claims=most')
  expect(view).toEqual({ entities: ['KAZ'], from: null, to: null, claims: 'chosen' })
  expect(faults).toEqual([
    { parameter: 'country', value: 'XYZ', allowed: known },
    { parameter: 'claims', value: 'most', allowed: ['chosen', 'all'] },
    {
      parameter: 'time',
      value: '2024..2010',
      allowed: ['a year such as 2024', 'years such as 2010..2024'],
    },
  ])
})

test('viewSearch() of the view that shows everything is empty', () => {
  expect(viewSearch({ entities: [], from: null, to: null, claims: 'chosen' })).toBe('')
})
