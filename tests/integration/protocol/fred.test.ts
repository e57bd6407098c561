import { beforeEach, expect, test } from 'vitest'
import { GET } from '../../../app/graph/fredgraph.csv/route'
import { get, protocolFigures } from './figures'

beforeEach(protocolFigures)

const graph = async (search: string) => (await GET(get(`/graph/fredgraph.csv?${search}`))).text()

test('a series leaves under the first day of each year, as typed, a gap being a point', async () => {
  expect(await graph('id=GDP.KAZ')).toBe(
    'observation_date,GDP.KAZ\n2020-01-01,171.10\n2021-01-01,197.1\n2022-01-01,.\n2023-01-01,261.9\n2024-01-01,288.1\n',
  )
})

test('several series stand beside one another, each with its own days and transformation', async () => {
  expect(
    await graph('id=gdp.kaz,GDP.TUR&transformation=lin,pch&cosd=2022-01-01,2022-01-01&coed=2023-12-31'),
  ).toBe('observation_date,GDP.KAZ,GDP.TUR_PCH\n2022-01-01,.,.\n2023-01-01,261.9,23.274759679\n')
})

test.each([
  ['chg', '2021-01-01,26'],
  ['ch1', '2021-01-01,26'],
  ['pc1', '2021-01-01,15.1957919345'],
  ['log', '2021-01-01,5.28371121416'],
])('the transformation %s is that of the figures', async (transformation, line) => {
  expect(await graph(`id=GDP.KAZ&transformation=${transformation}&coed=2021-12-31`)).toContain(line)
})

test('a pair is named by both areas, a quarter by its first day', async () => {
  expect(await graph('id=TRADE-TURNOVER.KAZ.OTS')).toBe(
    'observation_date,TRADE-TURNOVER.KAZ.OTS\n2024-01-01,11.4\n',
  )
})

test('how a graph looks makes no difference', async () => {
  expect(await graph('id=GDP.TUR&bgcolor=%23e1e9f0&height=450&fq=Annual&fam=avg')).toBe(
    'observation_date,GDP.TUR\n2022-01-01,907.12\n2023-01-01,1118.25\n',
  )
})

test.each([
  ['id=GDP.FRA', 'Bad Request.  The series does not exist: GDP.FRA.'],
  ['id=x', 'Bad Request.  The series does not exist: x.'],
  [
    'id=GDP.KAZ&cosd=1.1.2020',
    'Bad Request.  The parameter cosd is "1.1.2020"; it can be a day such as 2015-01-01.',
  ],
  [
    'id=GDP.KAZ&transformation=pca',
    'Bad Request.  The parameter transformation is "pca"; it can be lin, chg, ch1, pch, pc1, log.',
  ],
  [
    'id=GDP.KAZ&fq=Monthly',
    'Bad Request.  The parameter fq is "Monthly"; the frequency of KAZ is Annual, and figures are not aggregated.',
  ],
  [
    '',
    'Bad Request.  The parameter id is ""; it can be one or more series such as GDP-CURRENT-USD.KAZ,POPULATION.KAZ.',
  ],
])('%s is told in FRED’s words', async (search, words) => {
  const response = await GET(get(`/graph/fredgraph.csv?${search}`))
  expect([response.status, await response.json()]).toEqual([400, { error_code: 400, error_message: words }])
})

test('who has the file is told so', async () => {
  const etag = (await GET(get('/graph/fredgraph.csv?id=GDP.KAZ'))).headers.get('etag') ?? ''
  const again = await GET(get('/graph/fredgraph.csv?id=GDP.KAZ', { 'If-None-Match': etag }))
  expect([again.status, again.headers.get('access-control-allow-origin')]).toEqual([304, '*'])
})
