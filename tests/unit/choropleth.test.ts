import { expect, test } from 'vitest'
import { translator } from '../../app/_i18n/messages'
import { choropleth } from '../../app/_map/choropleth'
import { frames } from '../../app/_project/frame'
import { shapesOf } from '../../app/_project/shapes'
import { seriesOf } from '../../app/_shown/series'
import { claimOf, indicatorOf } from '../model'

const asked = [
  { area: 'KAZ', name: 'Kazakhstan' },
  { area: 'UZB', name: 'Uzbekistan' },
]

test('a state that is asked for and has no figure of the year is named, others are not', () => {
  const series = seriesOf([claimOf('exports', 'UZB', '1991', 5), claimOf('exports', 'TUR', '1991', 9)])
  const map = choropleth({ t: translator('en'), locale: 'en' }, indicatorOf({}), {
    series,
    everyYear: series,
    asked,
  })
  expect(map?.absent).toEqual([{ area: 'KAZ', name: 'Kazakhstan' }])
})

test('a figure has the same colour in every year', () => {
  const everyYear = seriesOf([
    claimOf('exports', 'UZB', '1991', 5),
    claimOf('exports', 'UZB', '2020', 50),
    claimOf('exports', 'TUR', '1991', 9),
    claimOf('exports', 'TUR', '2020', 5),
  ])
  const mapOf = (year: string) =>
    choropleth({ t: translator('en'), locale: 'en' }, indicatorOf({}), {
      series: everyYear.map((one) => ({
        ...one,
        figures: one.figures.filter(({ period }) => period === year),
      })),
      everyYear,
      asked: [],
    })
  const [early, late] = [mapOf('1991'), mapOf('2020')]
  expect(early?.classes).toEqual(late?.classes)
  expect(early?.span).toEqual(['1991', '2020'])
  const shadeOf = (map: typeof early, of: string) => map?.areas.find(({ area }) => area === of)?.shade
  expect(shadeOf(early, 'UZB')).toBe(shadeOf(late, 'TUR'))
  expect(shadeOf(late, 'UZB')).not.toBe(shadeOf(late, 'TUR'))
})

test('no state is cut off by the edge of the map', () => {
  const { width, height } = frames.all
  for (const [area, path] of shapesOf('all').states) {
    const numbers = [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text))
    const isCut = numbers.some((value, i) => value < 0 || value > (i % 2 === 0 ? width : height))
    expect([area, isCut]).toEqual([area, false])
  }
})
