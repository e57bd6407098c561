import type { Item } from '../../app/_catalogue/catalogue'

type Said = { name: string; figures: number; first: number | null; timePeriod: string | null }

/** An indicator of the catalogue of which only the given things matter. */
export function item({ name, figures, first, timePeriod }: Said): Item {
  const unit = { unit: 'USD', name: 'US dollars', symbol: '$', placement: 'prefix', scale: 'short' } as const
  return {
    words: '',
    keys: wholeKeys,
    indicator: {
      indicator: name,
      topic: 'trade',
      topicName: 'Trade',
      name,
      definition: '',
      unitMult: 0,
      unit,
      frequency: 'A',
      chart: 'line',
      featured: false,
      code: null,
      note: null,
    },
    covered: {
      indicator: name,
      figures,
      first,
      last: first,
      measured: first === null ? [] : [[first, first]],
      intended: [],
      areas: ['KAZ'],
      publishers: [],
      trend: [],
      latest: timePeriod === null ? undefined : { ...figure, indicator: name, timePeriod },
    },
  }
}

const wholeKeys = { topic: [], country: [], source: [], unit: [], frequency: [] }
const figure = {
  refArea: 'KAZ',
  counterpartArea: null,
  value: 1,
  qualifier: 'exact',
  lower: null,
  upper: null,
  kind: 'actual',
} as const
