import { expect, test } from './page'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('words for a figure lead to its indicator with the country chosen', async ({ page }) => {
      await page.goto('/en/search', { waitUntil: 'networkidle' })
      await page.locator('main input[name=q]').fill('trade kazakhstan ots')
      await page.locator('main input[name=q]').press('Enter')
      await page.waitForURL(/q=trade/)
      const first = page.locator('.found').first().locator('li').first()
      await expect(first).toContainText(/\$[\d.]+.bn/)
      await expect(first.locator('mark').first()).toHaveText('Trade')
      await first.locator('a').first().click()
      await expect(page).toHaveURL(/\/en\/indicators\/trade-turnover\?country=KAZ\.OTS$/)
      await expect(page.locator('h1')).toHaveText('Trade turnover')
    })
  })
}

for (const query of ['Türkiye', 'turkiye', 'TÜRKİYE']) {
  test(`${query} finds the country and marks it in the results`, async ({ page }) => {
    await page.goto(`/en/search?q=${encodeURIComponent(query)}`)
    await expect(page.locator('.found').first().locator('a').first()).toHaveAttribute(
      'href',
      '/en/countries/TUR',
    )
    await expect(page.locator('.found').first().locator('mark').first()).toHaveText('Türkiye')
  })
}

test('one kind of results is shown whole', async ({ page }) => {
  await page.goto('/en/search?q=kazakhstan')
  await page.locator('.tabs a', { hasText: /^\d+ sources$/ }).click()
  await expect(page.locator('.found')).toHaveCount(1)
  expect(await page.locator('.found li').count()).toBeGreaterThan(6)
})

test('what is not found is told, with what each word finds by itself', async ({ page }) => {
  await page.goto('/en/search?q=zebra igdir')
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zebra igdir”.')
  await expect(page.locator('.advice')).toContainText('zebra: nothing')
  await page.locator('.advice a', { hasText: 'igdir' }).first().click()
  await expect(page.locator('mark').first()).toHaveText('Iğdır')
})

test('a query that would be an error in the language of the index is only words', async ({ page }) => {
  await page.goto(`/en/search?q=${encodeURIComponent('"trade" AND (NEAR* -:')}`)
  await expect(page.locator('h1')).toHaveText('Search')
})

test('an address without a language leads to the results in that of the reader', async ({ page }) => {
  await page.goto('/search?q=corridor')
  await expect(page).toHaveURL('/en/search?q=corridor')
})
