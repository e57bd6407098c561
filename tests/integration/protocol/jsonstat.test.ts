import { createRequire } from 'node:module'
import { beforeEach, expect, test } from 'vitest'
import { GET } from '../../../app/indicators/[file]/route'
import { GET as table } from '../../../app/tables/[file]/route'
import { get, protocolFigures } from './figures'

const readJsonStat = createRequire(import.meta.url)('jsonstat-toolkit')

beforeEach(protocolFigures)

const ask = (path: string) =>
  GET(get(`/indicators/${path}`), { params: Promise.resolve({ file: path.split('?')[0] ?? '' }) })

test('figures leave as a cube of JSON-stat 2.0', async () => {
  expect(await (await ask('gdp.jsonstat.json?country=KAZ&time=..2021&csvType=filtered')).json()).toEqual({
    version: '2.0',
    class: 'dataset',
    label: 'Output',
    source: 'Ministry: Trade in 2024',
    updated: '2026-01-01T00:00:00.000Z',
    note: ['Output in a year'],
    id: ['indicator', 'area', 'counterpart', 'kind', 'time'],
    size: [1, 1, 1, 2, 2],
    role: { metric: ['indicator'], geo: ['area', 'counterpart'], time: ['time'] },
    dimension: {
      indicator: {
        label: 'Indicator',
        category: { index: ['gdp'], label: { gdp: 'Output' }, unit: { gdp: { label: '10^9 US dollars' } } },
      },
      area: { label: 'Area', category: { index: ['KAZ'], label: { KAZ: 'Kazakhstan' } } },
      counterpart: { label: 'Counterpart', category: { index: ['_Z'], label: { _Z: 'none' } } },
      kind: {
        label: 'Kind',
        category: { index: ['actual', 'estimate'], label: { actual: 'actual', estimate: 'estimate' } },
      },
      time: {
        label: 'Time',
        category: { index: ['2020', '2021'], label: { '2020': '2020', '2021': '2021' } },
      },
    },
    value: { '0': 171.1, '3': 197.1 },
    status: { '3': 'about' },
    extension: { version: 'test', page: '/indicators/gdp', text: { '0': '171.10', '3': '197.1' } },
  })
})

test('what leaves comes back through the toolkit of the standard', async () => {
  const cube = readJsonStat(await (await ask('gdp.jsonstat.json')).json())
  expect(cube.class).toBe('dataset')
  expect(cube.Dimension('time').id).toEqual(['2020', '2021', '2022', '2023', '2024'])
  const value = (area: string, time: string, kind = 'actual') => cube.Data({ area, time, kind }).value
  expect([value('KAZ', '2020'), value('KAZ', '2021', 'estimate'), value('KAZ', '2024')]).toEqual([
    171.1, 197.1, 288.1,
  ])
  expect([value('KAZ', '2024', 'forecast'), value('TUR', '2023'), value('TUR', '2024')]).toEqual([
    300,
    1118.25,
    null,
  ])
  expect(cube.Data({ area: 'KAZ', time: '2021', kind: 'estimate' }).status).toBe('about')
})

test('rivals at one place are numbered', async () => {
  const cube = readJsonStat(await (await ask('gdp.jsonstat.json?claims=all')).json())
  const value = (claim: string) => cube.Data({ area: 'KAZ', time: '2020', kind: 'actual', claim }).value
  expect([value('1'), value('2')]).toEqual([171.1, 172.3])
})

test('what is no table of figures does not leave so', async () => {
  const response = await table(get('/events.jsonstat.json'), {
    params: Promise.resolve({ file: 'events.jsonstat.json' }),
  })
  expect(response.status).toBe(404)
})
