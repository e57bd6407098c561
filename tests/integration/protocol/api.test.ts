import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { operations } from '../../../app/_protocol/api/operations'
import { GET } from '../../../app/api/v1/[[...path]]/route'
import { get, protocolFigures } from './figures'

beforeEach(protocolFigures)

const ask = (path: string) => GET(get(`/api/v1/${path}`))
const json = async (path: string) => (await ask(path)).json()

const ministry = {
  source: 'ministry-2025',
  title: 'Trade in 2024',
  publisher: 'Ministry',
  url: 'https://example.org/2025',
  published: '2025-05-21',
  licence: null,
  class: 'primary',
}

test('the document is OpenAPI 3.1 and says every path', async () => {
  const document = await json('openapi.json')
  const validator = new Validator()
  expect((await validator.validate(document)).errors).toBeUndefined()
  expect(validator.version).toBe('3.1')
  expect(Object.keys(document.paths)).toEqual(operations.map(({ path }) => `/${path}`))
  expect(document.paths['/indicators/{indicator}'].get.parameters).toEqual([
    {
      name: 'indicator',
      in: 'path',
      required: true,
      description: 'For example gdp-current-usd',
      schema: { type: 'string', examples: ['gdp-current-usd'] },
    },
  ])
})

test.each([
  ['indicators?q=output', 'indicators'],
  ['indicators/gdp', 'indicators/{indicator}'],
  ['observations?indicator=gdp&claims=all', 'observations'],
  ['compare?left=gdp/KAZ&right=gdp/TUR', 'compare'],
  ['cite?indicator=gdp&area=KAZ', 'cite'],
  ['areas', 'areas'],
  ['sources?class=primary', 'sources'],
  ['sources/ministry-2025', 'sources/{source}'],
  ['projects', 'projects'],
  ['projects/railway', 'projects/{project}'],
  ['events', 'events'],
  ['search?q=kazakh', 'search'],
])('%s answers as its schema says, with nothing beside', async (path, template) => {
  const response = await ask(path)
  expect([path, response.status]).toEqual([path, 200])
  const schema = operations.find((one) => one.path === template)?.response ?? z.never()
  const answered: unknown = await response.json()
  expect(schema.parse(answered)).toEqual(answered)
})

test('an observation has its source, and with claims=all its rivals', async () => {
  expect(await json('observations?indicator=gdp&area=KAZ&to=2020')).toEqual({
    total: 1,
    page: 1,
    next_page: null,
    data: [
      {
        ...{
          indicator: 'gdp',
          area: 'KAZ',
          area_name: 'Kazakhstan',
          counterpart: null,
          counterpart_name: null,
        },
        ...{
          period: '2020',
          value: 171.1,
          value_text: '171.10',
          qualifier: 'exact',
          lower: null,
          lower_text: null,
          upper: null,
          upper_text: null,
        },
        ...{ kind: 'actual', obs_status: 'A', scope: null, source: ministry, rivals: 1 },
        page: 'http://localhost:3000/en/indicators/gdp/KAZ/2020',
      },
    ],
  })
  const { data } = await json('observations?indicator=gdp&area=KAZ&to=2020&claims=all')
  expect(
    data[0].claims.map(({ value_text, drawn, source }: Record<string, unknown>) => [
      value_text,
      drawn,
      source,
    ]),
  ).toEqual([
    ['171.10', true, ministry],
    ['172.3', false, null],
  ])
})

test('a list is read page by page', async () => {
  const values = async (page: number) => {
    const { data, next_page, total } = await json(
      `observations?indicator=gdp&kind=actual&limit=3&page=${page}`,
    )
    return [total, next_page, data.map(({ value }: { value: number }) => value)]
  }
  expect([await values(1), await values(2)]).toEqual([
    [5, 2, [171.1, 261.9, 288.1]],
    [5, null, [907.12, 1118.25]],
  ])
})

test('two series stand side by side', async () => {
  const { left, periods } = await json('compare?left=gdp/kaz&right=gdp/TUR')
  expect(left).toEqual({
    indicator: 'gdp',
    entity: 'KAZ',
    name: 'Output, Kazakhstan',
    unit: '10^9 US dollars',
  })
  expect(
    periods.map((one: Record<string, { value_text: string } | null>) => [
      one.period,
      one.left?.value_text,
      one.right?.value_text,
    ]),
  ).toEqual([
    ['2020', '171.10', undefined],
    ['2021', '197.1', undefined],
    ['2022', undefined, '907.12'],
    ['2023', '261.9', '1118.25'],
    ['2024', '288.1', undefined],
  ])
})

test('a figure is cited by its source first', async () => {
  expect((await json('cite?indicator=trade-turnover&area=KAZ.OTS&period=2024')).citation).toBe(
    'Ministry: Trade in 2024 (2025-05-21) https://example.org/2025; “Trade turnover”, Kervan, http://localhost:3000/en/indicators/trade-turnover/KAZ.OTS/2024',
  )
})

test.each([
  ['nothing', 404, 'There is no /api/v1/nothing.'],
  ['indicators/nothing', 404, 'There is no indicator "nothing".'],
  ['observations', 400, 'The parameter indicator is ""; it can be a name such as trade-turnover.'],
  [
    'observations?indicator=gdp&from=x&colour=1',
    400,
    'The parameter from is "x"; it can be a year such as 2015. Unknown parameter "colour". Known are: indicator, area, from, to, kind, claims, page, limit.',
  ],
  [
    'compare?left=gdp&right=gdp/TUR',
    400,
    'The parameter left is "gdp"; it can be an indicator and an area such as gdp-current-usd/KAZ.',
  ],
  ['cite?indicator=gdp&area=WLD', 404, 'The indicator gdp has no figure of WLD.'],
])('%s is refused with all that is wrong', async (path, status, detail) => {
  const response = await ask(path)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({ status, detail })
})

test('what a form sends empty is not asked', async () => {
  expect((await json('observations?indicator=gdp&area=&from=&to=&kind=')).total).toBe(7)
})
