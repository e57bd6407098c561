import { beforeEach, expect, test } from 'vitest'
import { GET } from '../../../app/grapher/[file]/route'
import { get, protocolFigures } from './figures'

beforeEach(protocolFigures)

const ask = (path: string) => {
  const file = path.split('?')[0] ?? ''
  return GET(get(`/grapher/${path}`), { params: Promise.resolve({ file }) })
}
const text = async (path: string) => (await ask(path)).text()

test('a chart’s data has four columns, the last one the figure as it was typed', async () => {
  expect(await text('gdp.csv?v=1&csvType=full')).toBe(
    'Entity,Code,Year,Output\nKazakhstan,KAZ,2020,171.10\nKazakhstan,KAZ,2021,197.1\nKazakhstan,KAZ,2023,261.9\nKazakhstan,KAZ,2024,288.1\nTürkiye,TUR,2022,907.12\nTürkiye,TUR,2023,1118.25\n',
  )
})

test('country and time narrow it down where that is asked for, under short names', async () => {
  const search = 'csvType=filtered&useColumnShortNames=true&country=TUR&time=2023..latest'
  expect(await text(`gdp.csv?${search}`)).toBe('entity,code,year,gdp\nTürkiye,TUR,2023,1118.25\n')
  expect(await text('gdp.csv?csvType=filtered&country=KAZ&time=latest')).toBe(
    'Entity,Code,Year,Output\nKazakhstan,KAZ,2024,288.1\n',
  )
  expect((await text('gdp.csv?country=TUR&time=2023')).split('\n')).toHaveLength(8)
})

test('the configuration names the chart and its entities', async () => {
  expect(await (await ask('trade-turnover.config.json')).json()).toMatchObject({
    slug: 'trade-turnover',
    title: 'Trade turnover',
    subtitle: 'Exports plus imports (10^9 US dollars)',
    chartTypes: ['LineChart'],
    selectedEntityNames: ['Kazakhstan – Turkic States'],
  })
})

test.each([
  ['gdp?country=KAZ~TUR&tab=map', '/indicators/gdp?country=KAZ~TUR&tab=map'],
  ['gdp.png?imType=og', '/indicators/gdp.png?imType=og'],
  ['gdp.metadata.json?v=1&csvType=full', '/indicators/gdp.metadata.json?csvType=full'],
])('%s leads to the same of our own', async (path, location) => {
  const response = await ask(path)
  expect([response.status, response.headers.get('location')]).toEqual([307, location])
})

test.each([
  ['nothing.csv', 404, 'There is no chart "nothing"'],
  ['gdp.doc', 404, 'There is no gdp.doc; a chart has .csv'],
  ['gdp.csv?csvType=half', 400, 'The parameter csvType is "half"; it can be full, filtered.'],
  ['gdp.csv?csvType=filtered&country=FRA', 400, 'The parameter country is "FRA"; it can be KAZ, TUR'],
  ['gdp.csv?csvType=filtered&time=soon', 400, 'The parameter time is "soon"'],
  ['gdp.csv?contry=KAZ', 400, 'Unknown parameter "contry"'],
])('%s is refused with a reason', async (path, status, words) => {
  const response = await ask(path)
  const { detail } = await response.json()
  expect([response.status, detail.slice(0, words.length)]).toEqual([status, words])
})
