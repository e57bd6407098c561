import { expect, test } from 'vitest'
import { readingsOf } from '../../app/_chart/live/readings'
import { saidReading } from '../../app/_chart/live/said'
import { liveWords } from '../../app/_chart/live/words'
import { translator } from '../../app/_i18n/messages'
import { lineOf, markOf, modelOf, pointOf } from './live-model'

const words = liveWords(translator('en'))

const readings = readingsOf(
  modelOf(
    [
      lineOf('KAZ', 'Kazakhstan', pointOf(2024, 288)),
      lineOf('UZB', 'Uzbekistan', pointOf(2024, 115, { text: '≈ $115 bn', kind: 'estimate' })),
    ],
    {
      marks: [
        markOf('KAZ', 'rival', pointOf(2024, 290, { source: 'IMF' })),
        markOf('UZB', 'intent', pointOf(2030, 200, { text: '> $200 bn', kind: 'target' })),
      ],
    },
  ),
)

test('all figures of a period are said, with their signs and what sets them apart', () => {
  expect(readings.map((reading) => saidReading(words, reading, undefined))).toEqual([
    '2024: Kazakhstan $290 bn (another source), Kazakhstan $288 bn, Uzbekistan ≈ $115 bn (estimate)',
    '2030: Uzbekistan > $200 bn (target)',
  ])
})

test('a figure in focus is said alone, with who says so', () => {
  const [reading] = readings
  if (!reading) throw new Error('nothing is read')
  expect(saidReading(words, reading, reading.figures[0])).toBe(
    '2024: Kazakhstan $290 bn (another source), IMF',
  )
  expect(saidReading(words, reading, reading.figures[1])).toBe('2024: Kazakhstan $288 bn, World Bank')
})
