import { centre, wake } from './live-figure'
import { expect, test } from './page'

test('a chart of a page of a day is read, and its claims are those of that day', async ({ page }) => {
  await page.goto('/en/indicators/gdp-current-usd?country=KAZ&asOf=2026-05-01')
  const figure = page.locator('figure.chart').first()
  await centre(figure)
  await wake(page, figure)
  await figure.locator('.plot-box').focus()
  await page.keyboard.press('Home')
  await expect(figure.locator('[aria-live]')).toHaveText(/^1992: /)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/indicators/gdp-current-usd/KAZ/1992?asOf=2026-05-01')
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('links and forms of a page of a day lead to pages of that day, the notice leads back', async ({
      page,
    }) => {
      await page.goto('/en/indicators/gdp-current-usd?asOf=2026-05-01')
      await page.getByRole('link', { name: 'Table', exact: true }).first().click()
      await expect(page).toHaveURL(/\/en\/indicators\/gdp-current-usd\?tab=table&asOf=2026-05-01$/)
      await page.getByRole('link', { name: 'Trade', exact: true }).first().click()
      await expect(page).toHaveURL(/\/en\/trade\?asOf=2026-05-01$/)
      await page.getByRole('searchbox').first().fill('corridor')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/en\/search\?asOf=2026-05-01&q=corridor$/)
      await page.getByRole('link', { name: 'The same page now' }).click()
      await expect(page).toHaveURL(/\/en\/search\?q=corridor$/)
    })
  })
