import { chartPages, expect, pages, test } from './page'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const width of [360, 1280]) {
    test.describe(`at ${width} px`, () => {
      test.use({ viewport: { width, height: 800 } })

      for (const path of pages) {
        test(`${path} has one heading of the first rank and a title`, async ({ page }) => {
          await page.goto(path)
          await expect(page.locator('h1')).toHaveCount(1)
          await expect(page).toHaveTitle(/Kervan/)
        })
      }

      for (const path of chartPages) {
        test(`${path} has charts with marks and tick labels`, async ({ page }) => {
          await page.goto(path)
          await expect(page.locator('figure svg :is(path, rect, circle)').first()).toBeAttached()
          await expect(page.locator('figure svg text.tick').first()).toHaveText(/\d/)
          for (const figure of await page.locator('figure').all()) {
            expect((await figure.locator('svg').first().boundingBox())?.height).toBeGreaterThan(100)
          }
        })
      }

      for (const path of [
        '/en/indicators',
        '/en/indicators/gdp-current-usd',
        '/en/indicators/trade-turnover',
        '/en/countries/KAZ',
      ]) {
        test(`${path} has a table of figures with row and column heads`, async ({ page }) => {
          await page.goto(path)
          await expect(page.locator('table th[scope=col]').first()).toBeAttached()
          await expect(page.locator('table tbody th[scope=row]').first()).toBeAttached()
          await expect(page.locator('table tbody td').filter({ hasText: /\d/ }).first()).toBeAttached()
        })
      }
    })
  }

  test('lines of a chart are paths', async ({ page }) => {
    await page.goto('/en/indicators/gdp-current-usd')
    const drawn = await page.locator('figure svg path').first().getAttribute('d')
    expect(drawn).toMatch(/^M[\d.]+,[\d.]+l[\d.]/)
  })

  test('the founding figure stands on the front page with who says so', async ({ page }) => {
    await page.goto('/en')
    await expect(page.locator('main')).toContainText(/11\.4\s*bn/)
    await expect(page.locator('main')).toContainText('8')
  })
})

test('the front page is reached from / in the language of the reader', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL('/en')
})
