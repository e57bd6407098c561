import { expect, test } from 'vitest'
import { sorted } from '../../app/_catalogue/sorted'
import { wholeCatalogue } from '../../app/_catalogue/view'
import { item } from './catalogue-item'

const items = [
  item({ name: 'Émigrants', figures: 5, first: 1990, timePeriod: '2024' }),
  item({ name: 'Zinc', figures: 9, first: null, timePeriod: null }),
  item({ name: 'Fuel', figures: 1, first: 1882, timePeriod: '2024-Q4' }),
]
const names = (sort: 'name' | 'latest' | 'first' | 'figures', order: 'asc' | 'desc') =>
  sorted(items, { ...wholeCatalogue, sort, order }, 'en').map(({ indicator }) => indicator.name)

test('sorted() goes by name as the language orders it', () => {
  expect(names('name', 'asc')).toEqual(['Émigrants', 'Fuel', 'Zinc'])
  expect(names('name', 'desc')).toEqual(['Zinc', 'Fuel', 'Émigrants'])
})

test('sorted() goes by numbers, what has none last in both directions', () => {
  expect(names('figures', 'desc')).toEqual(['Zinc', 'Émigrants', 'Fuel'])
  expect(names('first', 'asc')).toEqual(['Fuel', 'Émigrants', 'Zinc'])
  expect(names('first', 'desc')).toEqual(['Émigrants', 'Fuel', 'Zinc'])
  expect(names('latest', 'desc')).toEqual(['Fuel', 'Émigrants', 'Zinc'])
})

test('sorted() without a column leaves the order of topics', () => {
  expect(sorted(items, wholeCatalogue, 'en')).toEqual(items)
})
