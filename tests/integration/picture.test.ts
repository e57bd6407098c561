import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { GET as card } from '../../app/cards/[file]/route'
import { GET as country } from '../../app/countries/[file]/route'
import { GET as indicator } from '../../app/indicators/[file]/route'
import { GET as project } from '../../app/projects/[file]/route'
import { GET as pair } from '../../app/trade/[file]/route'
import { repositorySeed, seeded } from './seeded'

beforeEach(async () => {
  const place = await seeded(repositorySeed)
  vi.stubEnv('KERVAN_DB', place.file)
  vi.stubEnv('KERVAN_ORIGIN', 'https://kervan.example/')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
})

const routes = { cards: card, countries: country, indicators: indicator, projects: project, trade: pair }

const ask = (path: string, headers: Record<string, string> = {}) => {
  const [, folder, file = ''] = path.split('?')[0]?.split('/') ?? []
  const route = Object.entries(routes).find(([name]) => name === folder)?.[1]
  if (!route) throw new Error(`no route: ${path}`)
  return route(new Request(`http://localhost${path}`, { headers }), { params: Promise.resolve({ file }) })
}

/** What a picture says, text by text. */
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text)

test('the chart of an address leaves as a picture that says what it is, who says so and where it is from', async () => {
  const response = await ask('/indicators/gdp-current-usd.svg?country=KAZ~UZB&time=2010..2020')
  expect(response.headers.get('content-type')).toBe('image/svg+xml')
  expect(response.headers.get('content-disposition')).toBe('inline; filename="gdp-current-usd.svg"')
  const texts = textsOf(await response.text())
  expect(texts.slice(0, 2)).toEqual([
    'GDP, current US$, Kazakhstan and Uzbekistan, 2010–2020',
    'billion US dollars',
  ])
  expect(texts.slice(-4)).toEqual([
    'Kazakhstan',
    'Uzbekistan',
    'Source: World Bank',
    'Licence: CC BY 4.0 · kervan.example/en/indicators/gdp-current-usd?country=KAZ~UZB&amp;time=2010..2020',
  ])
})

test('a map is a picture with its outlines inside, a scatter one with both measures', async () => {
  const map = await (await ask('/indicators/gdp-current-usd.svg?tab=map&time=2024')).text()
  expect(textsOf(map)[0]).toBe('GDP, current US$, 2024')
  expect(map.match(/<path [^>]*fill="#(?:dcebe9|b5d9d8|4c9fa6|1f7884|0a515d)"/g)).toHaveLength(7)
  expect(map.indexOf('/shapes/')).toBe(-1)
  const scatter = await (await ask('/indicators/gdp-current-usd.svg?tab=scatter&x=population')).text()
  expect(textsOf(scatter)[0]).toMatch(/^GDP, current US\$ against Population, total, 20\d\d$/)
})

test('two areas, a project, a country and other pages have a picture each', async () => {
  const first = async (path: string) => textsOf(await (await ask(path)).text()).slice(0, 1)
  expect(await first('/trade/KAZ.TUR.svg')).toEqual([
    expect.stringMatching(/^Trade turnover of Kazakhstan with/),
  ])
  expect(await first('/projects/trans-caspian-fibre.svg')).toEqual(['Trans-Caspian fibre-optic cable'])
  expect(await first('/countries/KAZ.svg')).toEqual(['Kazakhstan'])
  expect(await first('/cards/events.svg')).toEqual(['Events'])
  expect((await ask('/cards/nothing.svg')).status).toBe(404)
  expect((await ask('/trade/KAZ.ZZZ.png')).status).toBe(404)
})

test('a PNG has the size of a card', async () => {
  const response = await ask('/indicators/gdp-current-usd.png?imType=og')
  expect(response.headers.get('content-type')).toBe('image/png')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
})

test('a picture is not sent again while the data stays', async () => {
  const tag = (await ask('/indicators/gdp-current-usd.svg')).headers.get('etag') ?? ''
  const again = await ask('/indicators/gdp-current-usd.svg', { 'if-none-match': tag })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('what cannot be drawn is refused with the reason', async () => {
  const said = async (path: string) => {
    const response = await ask(path)
    return [response.status, await response.text()]
  }
  const [status, words] = await said('/indicators/gdp-current-usd.svg?country=XYZ')
  expect([status, words]).toEqual([400, expect.stringContaining('XYZ')])
  const [, both] = await said('/indicators/gdp-current-usd.svg?time=soon&x=gdb')
  expect(JSON.parse(String(both)).faults.map((fault: { parameter: string }) => fault.parameter)).toEqual([
    'time',
    'x',
  ])
  expect(await said('/indicators/gdp-current-usd.png?imWidth=5')).toEqual([
    400,
    expect.stringContaining('a number of pixels from 200 to 4000'),
  ])
  expect(await said('/indicators/no-such.svg')).toEqual([404, expect.stringContaining('no-such')])
  expect(await said('/indicators/gdp-current-usd.svg?colour=red')).toEqual([
    400,
    expect.stringContaining('colour'),
  ])
})
