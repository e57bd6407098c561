import { appendFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listCoverage } from '../../db/queries/coverage'
import { seeded, validSeed } from './seeded'

const header =
  'indicator,ref_area,counterpart_area,time_period,value,unit_mult,qualifier,lower,upper,kind,source,period_as_stated\n'

/** What a catalogue says of an indicator when these are all its claims. */
async function coverageWith(claims: string, indicator: string) {
  const place = await seeded(validSeed)
  await rm(join(place.seedFolder, 'series/ministry-2025.csv'))
  await writeFile(join(place.seedFolder, 'claims/trade.csv'), header)
  await appendFile(join(place.seedFolder, 'claims/trade.csv'), claims)
  await place.reload()
  return (await listCoverage(place.open())).find((row) => row.indicator === indicator)
}

test('an indicator without figures has coverage of nothing', async () => {
  expect(await coverageWith('', 'gdp')).toEqual({
    indicator: 'gdp',
    figures: 0,
    first: null,
    last: null,
    measured: [],
    intended: [],
    areas: [],
    publishers: [],
    trend: [],
    latest: undefined,
  })
})

test('years are counted in runs, what was measured apart from what lies ahead', async () => {
  const covered = await coverageWith(
    [
      'gdp,KAZ,,2019,1,,,,,actual,ministry-2025,\n',
      'gdp,KAZ,,2020-Q1,1,,,,,estimate,ministry-2025,\n',
      'gdp,TUR,,2022,1,,,,,actual,ministry-2025,\n',
      'gdp,TUR,,2030,1,,,,,target,ministry-2025,\n',
      'gdp,TUR,,,1,,,,,actual,,\n',
    ].join(''),
    'gdp',
  )
  expect(covered).toMatchObject({
    figures: 5,
    first: 2019,
    last: 2022,
    measured: [
      [2019, 2020],
      [2022, 2022],
    ],
    intended: [[2030, 2030]],
    areas: ['KAZ', 'TUR'],
    publishers: [{ publisher: 'Ministry', source: 'ministry-2025', figures: 4 }],
  })
})

test('the trend is the longest series of whole years, that of the first area where two are as long', async () => {
  const covered = await coverageWith(
    [
      'gdp,TUR,,2021,7,,,,,actual,ministry-2025,\n',
      'gdp,TUR,,2022,8,,,,,actual,ministry-2025,\n',
      'gdp,KAZ,,2023,2,,,,,actual,ministry-2025,\n',
      'gdp,KAZ,,2020,1,,over,,,estimate,ministry-2025,\n',
      'gdp,KAZ,,2024-Q1,3,,,,,actual,ministry-2025,\n',
      'gdp,KAZ,,2029,9,,,,,forecast,ministry-2025,\n',
    ].join(''),
    'gdp',
  )
  expect(covered?.trend).toEqual([
    [2020, 1],
    [2023, 2],
  ])
  expect(covered?.latest).toMatchObject({ refArea: 'KAZ', timePeriod: '2023', value: 2, kind: 'actual' })
})

test('where no year was measured the trend is of shorter periods, never of a span', async () => {
  const covered = await coverageWith(
    [
      'gdp,KAZ,,2024-Q2,2,,,,,actual,ministry-2025,\n',
      'gdp,KAZ,,2024-Q1,1,,,,,actual,ministry-2025,\n',
      'gdp,KAZ,,2024-01-01/P11M,9,,,,,actual,ministry-2025,\n',
    ].join(''),
    'gdp',
  )
  expect(covered?.trend.map(([, value]) => value)).toEqual([1, 2])
  expect(covered?.latest?.timePeriod).toBe('2024-Q2')
})

test('where nothing was measured the latest figure is the last that was meant, and says its kind', async () => {
  const covered = await coverageWith(
    [
      'gdp,KAZ,,2027,1,,,,,plan,ministry-2025,\n',
      'gdp,KAZ,,2030,2,,,,,target,ministry-2025,\n',
      'gdp,KAZ,,2028,3,,,,,plan,ministry-2025,\n',
    ].join(''),
    'gdp',
  )
  expect(covered).toMatchObject({ first: 2027, last: 2030, measured: [], trend: [] })
  expect(covered?.latest).toMatchObject({ timePeriod: '2030', value: 2, kind: 'target' })
})
