import { expect, test } from './page'

/** A view that is asked for before the last one came takes its place. */
test.use({ expectedNoise: /_rsc=\S+ net::ERR_ABORTED/ })

const indicator = '/en/indicators/gdp-current-usd'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the form chooses countries and years, and the address says so', async ({ page }) => {
      await page.goto(indicator)
      await page.locator('details.choice summary').first().click()
      const countries = page.locator('input[name=country]')
      for (const box of await countries.all())
        await box.setChecked(['KAZ', 'UZB'].includes(await box.inputValue()))
      await page.locator('details.choice summary').nth(1).click()
      await page.locator('input[name=from]').fill('2010')
      await page.locator('input[name=to]').fill('2024')
      await page.locator('details.choice:has(input[name=from]) button[type=submit]').click()
      await page.waitForURL(/country=KAZ~UZB&time=2010..2024$/)
      await expect(page.locator('table thead th')).toHaveText(['Year', 'Kazakhstan', 'Uzbekistan'])
      await expect(page.locator('table tbody th').first()).toHaveText('2024')
      await expect(page.locator('table tbody th').last()).toHaveText('2010')
    })

    test('an address that names countries and years is what is drawn and tabled', async ({ page }) => {
      await page.goto(`${indicator}?country=KAZ~UZB&time=2010..2024`)
      await expect(page.locator('table thead th')).toHaveText(['Year', 'Kazakhstan', 'Uzbekistan'])
      await expect(page.locator('table tbody th')).toHaveCount(15)
      await expect(page.locator('figure .name .long')).toHaveText(['Kazakhstan', 'Uzbekistan'])
    })
  })
}

test('what an address names and Kervan does not know is told, and the rest is shown', async ({ page }) => {
  await page.goto(`${indicator}?country=KAZ~XYZ`)
  await expect(page.getByRole('status')).toContainText('XYZ')
  await expect(page.locator('table thead th')).toHaveText(['Year', 'Kazakhstan'])
})
