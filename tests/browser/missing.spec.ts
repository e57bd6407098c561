import { expect, test } from './page'

test.use({ expectedNoise: /404/ })

for (const path of ['/en/nowhere', '/en/indicators/nothing-of-this-name', '/en/countries/ATLANTIS']) {
  test(`${path} answers 404 with a page that leads on`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('main a, body a').first()).toBeAttached()
  })
}
