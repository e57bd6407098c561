import { expect, test } from './page'

test.use({ expectedNoise: /404/ })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const path of ['/en/nowhere', '/en/indicators/nothing-of-this-name', '/en/countries/ATLANTIS']) {
      test(`${path} answers 404 with a page that leads on`, async ({ page }) => {
        const response = await page.goto(path)
        expect(response?.status()).toBe(404)
        await expect(page.locator('h1')).toHaveText('This page does not exist')
        await expect(page.getByRole('link', { name: 'Indicators' })).toBeVisible()
        await expect(page).toHaveURL(path)
      })
    }
  })
}
