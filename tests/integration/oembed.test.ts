import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { GET } from '../../app/oembed/route'
import { repositorySeed, seeded } from './seeded'

beforeEach(async () => {
  const place = await seeded(repositorySeed)
  vi.stubEnv('KERVAN_DB', place.file)
  vi.stubEnv('KERVAN_ORIGIN', 'https://kervan.example')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
})

const ask = (search: string) => GET(new Request(`http://localhost/oembed?${search}`))
const page = encodeURIComponent(
  'https://kervan.example/en/indicators/gdp-current-usd?country=KAZ&time=2010..2020',
)

test('oEmbed tells how to show the chart of a page, no larger than is asked for', async () => {
  const response = await ask(`url=${page}&maxwidth=600&maxheight=400`)
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await response.json()).toEqual({
    version: '1.0',
    type: 'rich',
    provider_name: 'Kervan',
    provider_url: 'https://kervan.example',
    title: 'GDP, current US$, Kazakhstan, 2010–2020',
    width: 600,
    height: 400,
    html: '<iframe src="https://kervan.example/embed/indicators/gdp-current-usd?country=KAZ&amp;time=2010..2020" title="GDP, current US$, Kazakhstan, 2010–2020" width="600" height="400" loading="lazy" style="border:0"></iframe>',
    thumbnail_url:
      'https://kervan.example/indicators/gdp-current-usd.png?country=KAZ&time=2010..2020&imType=og',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    cache_age: 3600,
  })
})

test('oEmbed speaks XML where that is asked for', async () => {
  const response = await ask(`url=${page}&format=xml`)
  expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8')
  const text = await response.text()
  expect(text).toMatch(
    /^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed><version>1.0<\/version>/,
  )
  expect(text).toContain(
    '<width>850</width><height>600</height><html>&lt;iframe src="https://kervan.example/embed',
  )
})

test('oEmbed refuses addresses of others, pages without a chart, and formats that it does not speak', async () => {
  const status = async (search: string) => (await ask(search)).status
  expect(await status('')).toBe(400)
  expect(await status(`url=${page}&maxwidth=wide`)).toBe(400)
  expect(
    await status(`url=${encodeURIComponent('https://other.example/en/indicators/gdp-current-usd')}`),
  ).toBe(404)
  expect(await status(`url=${encodeURIComponent('https://kervan.example/en/indicators/nothing')}`)).toBe(404)
  expect(await status(`url=${encodeURIComponent('https://kervan.example/en/events')}`)).toBe(404)
  expect(await status(`url=${page}&format=yaml`)).toBe(501)
})
