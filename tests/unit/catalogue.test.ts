import { expect, test } from 'vitest'
import { foundIn } from '../../app/_catalogue/found'
import { catalogueSearch, readCatalogueView, toggled, wholeCatalogue } from '../../app/_catalogue/view'

const known = {
  topic: ['trade', 'energy'],
  country: ['KAZ', 'UZB', 'OTS'],
  source: ['world-bank', 'ministry'],
  unit: ['USD', 'T'],
  frequency: ['A', 'mixed'],
}
const read = (search: string) => readCatalogueView(new URLSearchParams(search), known)

test('readCatalogueView() reads search, facets and order', () => {
  const { view, faults } = read('q=+gas+&topic=trade~energy&country=kaz&sort=figures&order=desc')
  expect(view).toEqual({
    q: 'gas',
    chosen: { topic: ['trade', 'energy'], country: ['KAZ'], source: [], unit: [], frequency: [] },
    sort: 'figures',
    order: 'desc',
  })
  expect(faults).toEqual([])
})

test('readCatalogueView() reads what a form without a script sends', () => {
  expect(read('q=&topic=trade&topic=energy&sort=&order=').view.chosen.topic).toEqual(['trade', 'energy'])
})

test('readCatalogueView() lists what it does not know and leaves it out', () => {
  const { view, faults } = read('topic=trade~sport&unit=KG&sort=size&order=up')
  expect(view).toEqual({ ...wholeCatalogue, chosen: { ...wholeCatalogue.chosen, topic: ['trade'] } })
  expect(faults.map(({ parameter, value }) => `${parameter} ${value}`)).toEqual([
    'topic sport',
    'unit KG',
    'sort size',
    'order up',
  ])
})

test('catalogueSearch() of the whole catalogue is empty', () => {
  expect(catalogueSearch(wholeCatalogue)).toBe('')
})

test('toggled() adds a choice, and takes it away again', () => {
  const chosen = toggled(wholeCatalogue, 'country', 'KAZ')
  expect(catalogueSearch(toggled(chosen, 'country', 'UZB'))).toBe('?country=KAZ~UZB')
  expect(toggled(chosen, 'country', 'KAZ')).toEqual(wholeCatalogue)
})

const entry = (words: string, topic: string, country: string[], source: string[]) => ({
  words,
  keys: { topic: [topic], country, source, unit: ['USD'], frequency: ['A'] },
})
const gas = entry('gas exports turkiye', 'energy', ['KAZ', 'UZB'], ['ministry'])
const oil = entry('oil exports', 'energy', ['KAZ'], ['world-bank', 'ministry'])
const trade = entry('trade turnover', 'trade', ['UZB'], ['world-bank'])
const entries = [gas, oil, trade]
const find = (search: string) => foundIn(entries, read(search).view)

test('foundIn() finds entries that have every word in them, whatever its case and accents', () => {
  expect([...find('q=EXP').found]).toEqual([gas, oil])
  expect([...find('q=Türkiye gas').found]).toEqual([gas])
  expect([...find('q=gas turnover').found]).toEqual([])
  expect([...find('q=%21').found]).toEqual(entries)
})

test('foundIn() takes the choices of a facet as alternatives, and facets together', () => {
  expect([...find('source=ministry~world-bank').found]).toEqual(entries)
  expect([...find('source=world-bank&topic=energy').found]).toEqual([oil])
})

test('foundIn() finds what covers all of the chosen countries', () => {
  expect([...find('country=KAZ~UZB').found]).toEqual([gas])
})

test('foundIn() counts beside each choice what would be found with it', () => {
  const { counts } = find('topic=energy')
  expect([...counts.topic]).toEqual([
    ['energy', 2],
    ['trade', 1],
  ])
  expect([...counts.source]).toEqual([
    ['ministry', 2],
    ['world-bank', 1],
  ])
  expect(find('country=UZB').counts.country.get('KAZ')).toBe(1)
})
