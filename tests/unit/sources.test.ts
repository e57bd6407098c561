import { expect, test } from 'vitest'
import { filteredSources, readSourceFilter, sourceSearch } from '../../app/_sources/filter'
import { publishersOf } from '../../app/_sources/publishers'
import type { Source } from '../../db/queries/sources'

const source = (name: string, change: Partial<Source> = {}): Source => ({
  source: name,
  title: name,
  publisher: 'Ministry',
  url: null,
  published: '2025',
  language: 'en',
  licence: null,
  class: 'primary',
  repeats: null,
  origin: name,
  vintage: null,
  figures: 0,
  charted: 0,
  cited: 0,
  ...change,
})

const sources = [
  source('report', {
    figures: 5,
    charted: 1,
    title: 'Сауда туралы есеп',
    language: 'kk',
    published: '2024-05',
  }),
  source('iğdır', { publisher: 'Gazete & Co', figures: 3, charted: 3, class: 'secondary', language: 'tr' }),
  source('annex', { figures: 1, charted: 1, published: null }),
]
const read = (search: string) => readSourceFilter(new URLSearchParams(search), sources)
const names = (search: string) => filteredSources(sources, read(search).filter).map((one) => one.source)

test('sources are chosen by class, language, publisher and words', () => {
  expect(names('class=primary')).toEqual(['report', 'annex'])
  expect(names('class=secondary&class=tertiary')).toEqual(['iğdır'])
  expect(names('language=kk')).toEqual(['report'])
  expect(names('publisher=Gazete%20%26%20Co')).toEqual(['iğdır'])
  expect(names('q=САУДА')).toEqual(['report'])
  expect(names('q=igdir gazete')).toEqual(['iğdır'])
})

test('sources are ordered by figures, by those drawn, by date or by publisher', () => {
  expect(names('')).toEqual(['report', 'iğdır', 'annex'])
  expect(names('sort=drawn')).toEqual(['iğdır', 'report', 'annex'])
  expect(names('sort=date')).toEqual(['iğdır', 'report', 'annex'])
  expect(names('sort=publisher')).toEqual(['iğdır', 'report', 'annex'])
})

test('what no source has is left out and told', () => {
  const { filter, faults } = read('class=best&language=xx&sort=size')
  expect(sourceSearch(filter)).toBe('')
  expect(faults.map(({ parameter, value }) => `${parameter} ${value}`)).toEqual([
    'class best',
    'language xx',
    'sort size',
  ])
})

test('sourceSearch() and readSourceFilter() are inverse', () => {
  for (const search of [
    '',
    '?class=primary~tertiary&language=kk',
    '?publisher=Gazete%20%26%20Co&q=a%20%22b%22&sort=date',
  ])
    expect(sourceSearch(read(search).filter)).toBe(search)
})

test('a publisher carries what its documents carry', () => {
  expect(
    publishersOf(sources, 'figures').map(({ name, figures, charted }) => [name, figures, charted]),
  ).toEqual([
    ['Ministry', 6, 2],
    ['Gazete & Co', 3, 3],
  ])
  expect(publishersOf(sources, 'drawn')[0]?.name).toBe('Gazete & Co')
})
