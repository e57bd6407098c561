import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'

/** A test that fails when the page says anything on the console or a request of it fails. */
export const test = base.extend<{
  expectedNoise: RegExp | undefined
  browserPresent: undefined
  quiet: undefined
}>({
  expectedNoise: [undefined, { option: true }],
  browserPresent: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructured argument
    async ({}, use, info) => {
      info.skip(!process.env.KERVAN_TEST_BROWSER, 'no Chrome or Chromium here; CHROME_PATH can name one')
      await use(undefined)
    },
    { auto: true },
  ],
  quiet: [
    async ({ page, expectedNoise }, use) => {
      const noise = listen(page)
      await use(undefined)
      expect(noise.filter((line) => !expectedNoise?.test(line))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export const pages = [
  '/en',
  '/en/indicators',
  '/en/indicators/gdp-current-usd',
  '/en/indicators/trade-turnover',
  '/en/countries/KAZ',
  '/en/countries/KAZ/brief',
  '/en/about',
  '/en/countries',
  '/en/sources',
  '/en/sources/report-20260310-titr-300k',
  '/en/indicators/trade-turnover/KAZ.OTS/2024',
  '/en/indicators/trade-turnover?country=KAZ.TUR~KAZ.CHN&claims=all',
  '/en/corridor',
  '/en/caspian',
  '/en/projects',
  '/en/projects?map=caspian&sector=digital&sort=cost',
  '/en/projects/trans-caspian-fibre',
  '/en/projects/trans-caspian-route',
  '/en/events',
  '/en/history',
  '/en/data',
  '/en/data/api',
  '/en/events?kind=summit&area=KAZ',
  '/en/search?q=kazakhstan',
  '/en/search?q=zebra igdir',
  '/en/sources?q=astana',
  '/en/sources/qazinform-20250521-special-doc',
  '/en/indicators/gdp-current-usd?events=all',
  '/en/indicators/gdp-current-usd?tab=map',
  '/en/indicators/gdp-current-usd?tab=scatter',
  '/en/indicators/gdp-current-usd?chart=ranked&time=2020',
  '/en/indicators/gdp-current-usd?chart=stacked-area',
  '/en/indicators/gdp-growth?chart=heat&time=2010..2024',
  '/en/indicators/gdp-current-usd?tab=table&layout=long',
  '/en/indicators?topic=energy&country=KAZ~UZB&sort=figures&dir=desc',
  '/en/trade',
  '/en/trade?measure=share',
  '/en/trade/KAZ.OTS',
  '/en/trade/TUR.KAZ',
  '/en/compare',
  '/en/compare?left=gdp-current-usd/KAZ&right=trade-turnover/KAZ.OTS',
]

/** The pages that hold charts and tables; the front page has cards in place of a table. */
export const chartPages = [
  '/en',
  '/en/indicators/gdp-current-usd',
  '/en/indicators/trade-turnover',
  '/en/countries/KAZ',
  '/en/trade',
  '/en/trade/KAZ.OTS',
  '/en/corridor',
  '/en/caspian',
]

function listen(page: Page): string[] {
  const noise: string[] = []
  page.on('console', (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) noise.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => noise.push(`page error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    if (!isGivenUp(request.url(), reason)) noise.push(`request failed: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`status ${response.status()}: ${response.url()}`)
  })
  return noise
}

/**
 * Whether Chromium gave a request up of itself: every script where JavaScript is switched off; and of a page that is
 * left, or of which Next has all it needs, its data, its static files, its icon, its news of other figures and what is
 * kept beside it.
 */
const isGivenUp = (url: string, reason: string | undefined) =>
  reason === 'csp' ||
  (reason === 'net::ERR_ABORTED' && /[?&]_rsc=|\/_next\/static\/|\/icon|\/live$|\/beside\//.test(url))
