import { expect, test } from 'vitest'
import { entitiesMeant } from '../../app/_view/country'
import { isIn, yearsMeant } from '../../app/_view/time'
import { withoutUsual } from '../../app/_view/usual'
import { readView, unsetView, viewSearch } from '../../app/_view/view'
import { eventKinds } from '../../stats/codes'

const known = { entities: ['KAZ', 'UZB', 'KAZ.OTS'], groups: ['members', 'states'] }
const read = (search: string) => readView(new URLSearchParams(search), known)

test('readView() of an address without parameters sets nothing', () => {
  expect(read('')).toEqual({ view: unsetView, faults: [] })
  expect(unsetView).toEqual({
    tab: 'chart',
    country: [],
    time: { from: null, to: null },
    units: 'lin',
    base: null,
    chart: null,
    yScale: 'linear',
    facet: 'none',
    x: null,
    claims: 'chosen',
    events: [],
    layout: null,
    sort: null,
    dir: null,
  })
})

test('readView() reads every parameter', () => {
  expect(
    read(
      'tab=table&country=KAZ~UZB&time=2010..2024&units=index&base=2015&chart=slope&yScale=log&facet=entity&x=gdp-growth&claims=all&events=all&layout=long&sort=change&dir=desc',
    ),
  ).toEqual({
    view: {
      tab: 'table',
      country: ['KAZ', 'UZB'],
      time: { from: 2010, to: 2024 },
      units: 'index',
      base: 2015,
      chart: 'slope',
      yScale: 'log',
      facet: 'entity',
      x: 'gdp-growth',
      claims: 'all',
      events: [...eventKinds],
      layout: 'long',
      sort: 'change',
      dir: 'desc',
    },
    faults: [],
  })
})

test('readView() reads years, open ends and the latest', () => {
  const time = (text: string) => read(`time=${text}`).view.time
  expect(time('2024')).toEqual({ from: 2024, to: 2024 })
  expect(time('..2020')).toEqual({ from: null, to: 2020 })
  expect(time('2010..')).toEqual({ from: 2010, to: null })
  expect(time('earliest..2020')).toEqual({ from: null, to: 2020 })
  expect(time('2010..latest')).toEqual({ from: 2010, to: null })
  expect(time('latest')).toBe('latest')
})

test('readView() reads what a form without a script sends', () => {
  expect(read('country=KAZ&country=UZB&from=2010&to=&units=lin&base=').view).toEqual({
    ...unsetView,
    country: ['KAZ', 'UZB'],
    time: { from: 2010, to: null },
  })
  expect(read('from=&to=').view).toEqual(unsetView)
  expect(read('from=2024&to=2010').view.time).toEqual({ from: 2010, to: 2024 })
})

test('readView() knows other indicators where they are told', () => {
  const read = (indicators?: string[]) =>
    readView(new URLSearchParams('x=gdb'), { entities: [], groups: [], ...(indicators && { indicators }) })
  expect(read().view.x).toBe('gdb')
  expect(read(['gdp', 'population'])).toEqual({
    view: unsetView,
    faults: [{ parameter: 'x', value: 'gdb', allowed: ['gdp', 'population'] }],
  })
})

test('readView() lists what it does not know and leaves it out', () => {
  const { view, faults } = read('country=kaz~XYZ&time=2024..2010&claims=most&base=15')
  expect(view).toEqual({ ...unsetView, country: ['KAZ'] })
  expect(faults).toEqual([
    { parameter: 'country', value: 'XYZ', allowed: ['KAZ', 'UZB', 'KAZ.OTS', 'members', 'states'] },
    {
      parameter: 'time',
      value: '2024..2010',
      allowed: ['a year such as 2024', 'years such as 2010..2024', 'latest'],
    },
    { parameter: 'base', value: '15', allowed: ['a year such as 2015'] },
    { parameter: 'claims', value: 'most', allowed: ['chosen', 'all'] },
  ])
})

test('readView() reads the kinds of events that are drawn, and leaves out what is none', () => {
  expect(read('events=summit~decision').view.events).toEqual(['summit', 'decision'])
  expect(read('events=decision&events=summit').view.events).toEqual(['summit', 'decision'])
  expect(read('events=all').view.events).toHaveLength(7)
  const { view, faults } = read('events=summit~party')
  expect(view.events).toEqual(['summit'])
  expect(faults).toMatchObject([{ parameter: 'events', value: 'party' }])
})

test('viewSearch() names what is set, in one order', () => {
  expect(viewSearch(unsetView)).toBe('')
  expect(viewSearch({ ...unsetView, units: 'pch', country: ['UZB', 'members'], tab: 'table' })).toBe(
    '?tab=table&country=UZB~members&units=pch',
  )
})

test('a view that names the usual entities need not name them', () => {
  const view = { ...unsetView, country: ['UZB', 'KAZ'] }
  expect(withoutUsual(view, ['KAZ', 'UZB'])).toEqual(unsetView)
  expect(withoutUsual(view, ['KAZ'])).toBe(view)
})

test('a group stands for those of its states that have figures, each named once', () => {
  const states = [
    { area: 'AZE', role: 'member' },
    { area: 'KAZ', role: 'member' },
    { area: 'HUN', role: 'observer' },
  ] as const
  const meant = (asked: string[]) => entitiesMeant(asked, states, new Set(['KAZ', 'HUN', 'WLD']))
  expect(meant(['members'])).toEqual(['KAZ'])
  expect(meant(['WLD', 'HUN', 'states'])).toEqual(['WLD', 'HUN', 'KAZ'])
  expect(meant([])).toEqual([])
})

test('the latest year is a stretch of one year, and what has no year is in all years only', () => {
  expect(yearsMeant('latest', 2024)).toEqual({ from: 2024, to: 2024 })
  expect(isIn(2024, { from: 2010, to: 2024 })).toBe(true)
  expect(isIn(null, { from: null, to: null })).toBe(true)
  expect(isIn(null, { from: 2010, to: null })).toBe(false)
})
