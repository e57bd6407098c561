import { expect, test } from 'vitest'
import { madeAt } from '../../app/_export/names'

test('madeAt() leads files of pages at the root to the route that makes them, and nothing else', () => {
  const made = [
    ...['/trade.csv', '/trade.metadata.json?lang=en', '/events.ics', '/trades.xlsx'],
    ...[
      '/trade',
      '/trade/KAZ.OTS.csv',
      '/datapackage.json',
      '/changes.json',
      '/kervan.zip',
      '/a?b=/trade.csv',
    ],
  ]
  expect(made.map(madeAt)).toEqual([
    ...[
      '/tables/trade.csv',
      '/tables/trade.metadata.json?lang=en',
      '/tables/events.ics',
      '/tables/trades.xlsx',
    ],
    ...[
      '/trade',
      '/trade/KAZ.OTS.csv',
      '/datapackage.json',
      '/changes.json',
      '/kervan.zip',
      '/a?b=/trade.csv',
    ],
  ])
})
