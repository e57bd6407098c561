import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { GET } from '../../../app/data/[file]/route'
import { GET as index } from '../../../app/data.json/route'
import { get, protocolFigures } from './figures'

beforeEach(protocolFigures)

const ask = (path: string) =>
  GET(get(`/data/${path}`), { params: Promise.resolve({ file: path.split('?')[0] ?? '' }) })
const json = async (path: string) => (await ask(path)).json()

const kazakhstan = { area: 'KAZ', name: 'Kazakhstan', type: 'country', position: 0 }

test('a table leaves as rows with the names of its columns', async () => {
  expect(await json('area.json?type=country&_size=1')).toEqual({
    ok: true,
    database: 'data',
    table: 'area',
    columns: ['area', 'name', 'type', 'position'],
    primary_keys: ['area'],
    rows: [kazakhstan],
    truncated: false,
    next: 'KAZ',
    next_url: 'http://localhost:3000/data/area.json?type=country&_size=1&_next=KAZ',
  })
})

test('the shapes are those of Datasette', async () => {
  expect((await json('area.json?area=KAZ&_shape=arrays')).rows).toEqual([['KAZ', 'Kazakhstan', 'country', 0]])
  expect(await json('area.json?area=KAZ&_shape=array')).toEqual([kazakhstan])
  expect(await json('area.json?_sort=position&_shape=arrayfirst')).toEqual(['KAZ', 'TUR', 'OTS', 'WLD'])
  expect(await json('area.json?area=KAZ&_shape=object')).toEqual({ KAZ: kazakhstan })
  expect(await (await ask('area.json?type=country&_shape=array&_nl=on&_size=1')).text()).toBe(
    `${JSON.stringify(kazakhstan)}\n`,
  )
  expect((await ask('area.json?_shape=array&_size=3')).headers.get('link')).toBe(
    '<http://localhost:3000/data/area.json?_shape=array&_size=3&_next=TUR>; rel="next"',
  )
})

test.each([
  ['name__contains=STAN', ['KAZ']],
  ['name__startswith=T', ['OTS', 'TUR']],
  ['name__endswith=%25', []],
  ['name__not=World&position__gte=1', ['OTS', 'TUR']],
  ['position__gt=2', ['WLD']],
  ['position__lt=1', ['KAZ']],
  ['position__lte=0', ['KAZ']],
  ['area__in=KAZ, WLD', ['KAZ', 'WLD']],
  ['area__notin=KAZ,WLD', ['OTS', 'TUR']],
  ['name__like=%25t%25&type__isnull=1', []],
  ['type__notnull=1&type__exact=group', ['OTS', 'WLD']],
])('rows are narrowed by %s', async (search, areas) => {
  expect(await json(`area.json?${search}&_shape=arrayfirst`)).toEqual(areas)
})

test('pages follow one another by the place after the last row, whatever they are sorted by', async () => {
  for (const [table, sort] of [
    ['area', '_sort=type'],
    ['area', '_sort_desc=type'],
    ['source', '_sort_desc=url'],
    ['claim', '_sort=id'],
    ['claim', 'kind=actual'],
    ['membership', '_sort=role'],
  ]) {
    const whole = await json(`${table}.json?${sort}&_shape=arrays&_size=max`)
    const rows: unknown[] = []
    for (let next: string | null = ''; next !== null; ) {
      const page: { rows: unknown[]; next: string | null } = await json(
        `${table}.json?${sort}&_shape=arrays&_size=2${next && `&_next=${encodeURIComponent(next)}`}`,
      )
      rows.push(...page.rows)
      next = page.next
    }
    expect([table, sort, rows]).toEqual([table, sort, whole.rows])
  }
})

test('a table leaves as CSV, a page of it or all', async () => {
  expect(await (await ask('area.csv?_stream=on&type=group&_sort_desc=area')).text()).toBe(
    'area,name,type,position\r\nWLD,World,group,3\r\nOTS,Turkic States,group,2\r\n',
  )
  expect(await (await ask('area.csv?_size=1&_header=off')).text()).toBe('KAZ,Kazakhstan,country,0\r\n')
  const claims: string[][] = parse(await (await ask('claim.csv?_stream=on')).text())
  expect(claims.slice(1).map((row) => row[claims[0]?.indexOf('value_text') ?? 0])).toContain('171.10')
})

test('the tables that can be read are listed', async () => {
  const { tables } = await (await index(get('/data.json'))).json()
  expect(tables.map(({ name }: { name: string }) => name)).toEqual([
    ...['area', 'membership', 'topic', 'unit', 'indicator', 'source', 'series', 'claim'],
    ...['project', 'project_area', 'project_indicator', 'project_source', 'milestone', 'promise'],
    ...['event', 'event_area', 'event_project', 'event_source'],
  ])
})

test.each([
  ['sqlite_master.json', 404, 'Table not found: sqlite_master'],
  ['area.json?colour=red', 400, 'no such column: colour'],
  ['area.json?name__near=x', 400, 'no such column: name__near'],
  ['area.json?_sort=colour', 400, 'Cannot sort table by colour'],
  ['claim.json?_sort=value', 400, 'Cannot sort table by value'],
  ['area.json?_sort=name&_sort_desc=name', 400, 'Cannot use _sort and _sort_desc at the same time'],
  ['area.json?_size=9999', 400, 'The parameter _size is "9999"; it can be a number from 0 to 1000, or max.'],
  ['claim.json?_next=x', 400, '_next is not of this table: x'],
])('%s is told in Datasette’s shape', async (path, status, error) => {
  expect(await json(path)).toEqual({ ok: false, error, status, title: null })
  expect((await ask(path)).status).toBe(status)
})

test('whatever is written as a value stays a value', async () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom("' or 1=1 --", '"; drop table area; --', '%', '_', '\\', "x') union select 1"),
  )
  await fc.assert(
    fc.asyncProperty(
      hostile,
      fc.constantFrom('', '__contains', '__in', '__gt', '__startswith'),
      async (value, operator) => {
        const { rows } = await json(`area.json?name${operator}=${encodeURIComponent(value)}`)
        const is = (name: string) => {
          if (operator === '') return name === value
          if (operator === '__in') return value.split(',').some((one) => one.trim() === name)
          if (operator === '__contains') return name.toLowerCase().includes(value.toLowerCase())
          return operator === '__gt' ? name > value : name.toLowerCase().startsWith(value.toLowerCase())
        }
        expect(rows.map(({ area }: { area: string }) => area)).toEqual(
          Object.entries({ KAZ: 'Kazakhstan', OTS: 'Turkic States', TUR: 'Türkiye', WLD: 'World' }).flatMap(
            ([area, name]) => (is(name) ? [area] : []),
          ),
        )
      },
    ),
    { numRuns: 60, seed: 1 },
  )
})
