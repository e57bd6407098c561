import type { Page } from '@playwright/test'
import { expect, test } from './page'

for (const path of ['/en/indicators/gdp-current-usd', '/en/indicators/trade-turnover', '/en/countries/KAZ']) {
  for (const width of [360, 1280]) {
    test.describe(`at ${width} px`, () => {
      test.use({ viewport: { width, height: 900 } })

      test(`a chart of ${path} that is touched comes alive and nothing moves`, async ({ page }) => {
        await page.goto(path)
        const chart = page.locator('figure .plot-box').first()
        await chart.scrollIntoViewIfNeeded()
        await expect(page.locator('.recharts-surface')).toHaveCount(0)
        const before = await chart.boundingBox()
        await watchShifts(page)
        await chart.hover()
        await expect(page.locator('figure.chart [data-live]').first()).toBeAttached()
        await expect(page.locator('.recharts-surface').first()).toBeVisible()
        await page.waitForTimeout(300)
        expect(await shifted(page)).toBe(0)
        expect(await chart.boundingBox()).toEqual(before)
      })
    })
  }
}

test('no chart comes alive unasked', async ({ page }) => {
  await page.goto('/en')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[data-live]')).toHaveCount(0)
})

test('the pointer reads the figures of a year', async ({ page }) => {
  await page.goto('/en/indicators/gdp-current-usd')
  const chart = page.locator('figure .plot-box').first()
  await chart.hover()
  await expect(page.locator('.recharts-surface').first()).toBeVisible()
  await chart.hover({ position: { x: 120, y: 60 } })
  await expect(page.locator('.reading')).toContainText(/\d{4}/)
})

declare global {
  interface Window {
    shifts: number
  }
}

const watchShifts = (page: Page) =>
  page.evaluate(() => {
    window.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) window.shifts += Number(entry.value)
    }).observe({ type: 'layout-shift' })
  })

const shifted = (page: Page) => page.evaluate(() => window.shifts)
