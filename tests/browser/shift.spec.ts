import { expect, test } from './page'

declare global {
  interface Window {
    moved: string[]
  }
}

for (const width of [390, 1280])
  for (const path of ['/en', '/en/indicators/gdp-current-usd', '/en/compare']) {
    test.describe(`at ${width} px`, () => {
      test.use({ viewport: { width, height: 860 } })

      test(`nothing of ${path} moves when its letters come late`, async ({ page }) => {
        await page.route('**/*.woff2', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 700))
          await route.continue()
        })
        await page.addInitScript(() => {
          window.moved = []
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) window.moved.push(JSON.stringify(entry))
          }).observe({ type: 'layout-shift', buffered: true })
        })
        await page.goto(path)
        await page.evaluate(() => document.fonts.ready)
        await page.waitForTimeout(900)
        expect(await page.evaluate(() => window.moved)).toEqual([])
      })
    })
  }
