import { expect, test } from './page'

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
