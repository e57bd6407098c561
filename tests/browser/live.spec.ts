import type { Locator, Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, test } from './page'

/** The share of a plot's pixels that may change when the live chart takes the place of the drawn lines. */
const tolerance = 0.005

const charts = [
  '/en/indicators/gdp-current-usd',
  '/en/indicators/trade-turnover',
  '/en/indicators/trade-share',
  '/en/indicators/gdp-growth?country=KAZ~UZB',
  '/en/indicators/caspian-sea-level',
]

for (const width of [360, 768, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } })

    for (const path of charts) {
      test(`the live chart of ${path} is the picture that the server drew`, async ({ page }) => {
        await page.goto(path)
        const figure = page.locator('figure.chart').first()
        await figure.scrollIntoViewIfNeeded()
        const drawn = await pictureOf(figure)
        await wake(page, figure)
        const live = await pictureOf(figure)
        expect([live.width, live.height]).toEqual([drawn.width, drawn.height])
        const changed = pixelmatch(drawn.data, live.data, null, drawn.width, drawn.height, { threshold: 0.1 })
        const share = changed / (drawn.width * drawn.height)
        console.log(`${path} at ${width} px: ${(share * 100).toFixed(3)} % of the pixels changed`)
        expect(share).toBeLessThanOrEqual(tolerance)
      })
    }
  })
}

/** Touches a chart and leaves it again, so that it is live and nothing is read. */
async function wake(page: Page, figure: Locator) {
  await figure.locator('.plot-box').hover()
  await expect(figure.locator('.strokes').locator('path, rect').first()).toBeAttached()
  await page.mouse.move(0, 0)
  await expect(figure.locator('.reading')).toHaveCount(0)
}

const pictureOf = async (figure: Locator) => PNG.sync.read(await figure.screenshot())
