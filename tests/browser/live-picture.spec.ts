import type { Locator } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { centre, wake } from './live-figure'
import { expect, test } from './page'

/** The share of a plot's pixels that may change when the live chart takes the place of the drawn lines. */
const tolerance = 0.001

const charts = [
  '/en/indicators/gdp-current-usd',
  '/en/indicators/trade-turnover',
  '/en/indicators/trade-share',
  '/en/indicators/gdp-growth?country=KAZ~UZB',
  '/en/indicators/caspian-sea-level',
  '/en/indicators/gdp-current-usd?yScale=log',
  '/en/indicators/gdp-current-usd?country=KAZ&chart=area',
  '/en/indicators/gdp-current-usd?country=KAZ&events=all',
]

for (const width of [360, 768, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } })

    for (const path of charts) {
      test(`the live chart of ${path} is the picture that the server drew`, async ({ page }) => {
        await page.goto(path)
        const figure = page.locator('figure.chart').first()
        await centre(figure)
        const drawn = await pictureOf(figure)
        await wake(page, figure)
        // Recharts measures its box once more when it stands: what counts is the picture that stays.
        await expect.poll(() => changedOf(drawn, figure), { timeout: 5000 }).toBeLessThanOrEqual(tolerance)
      })
    }
  })
}

/** The share of the pixels of a picture that are otherwise now; all of them where its size is. */
async function changedOf(before: PNG, figure: Locator): Promise<number> {
  const now = await pictureOf(figure)
  if (now.width !== before.width || now.height !== before.height) return 1
  const changed = pixelmatch(before.data, now.data, undefined, now.width, now.height, { threshold: 0.1 })
  return changed / (now.width * now.height)
}

const pictureOf = async (figure: Locator) => PNG.sync.read(await figure.screenshot())
