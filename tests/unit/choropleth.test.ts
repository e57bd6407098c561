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
  const map = choropleth({ t: translator('en'), locale: 'en' }, indicatorOf({}), { series, asked })
  expect(map?.absent).toEqual([{ area: 'KAZ', name: 'Kazakhstan' }])
})

test('no state is cut off by the edge of the map', () => {
  const { width, height } = frames.all
  for (const [area, path] of shapesOf('all').states) {
    const numbers = [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text))
    const isCut = numbers.some((value, i) => value < 0 || value > (i % 2 === 0 ? width : height))
    expect([area, isCut]).toEqual([area, false])
  }
})
