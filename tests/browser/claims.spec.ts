import { expect, test } from './page'

test('a figure of the front page leads to its claim, the words that state it and its rivals', async ({
  page,
}) => {
  await page.goto('/en')
  await page.locator('.card').first().locator('.figure a').click()
  await expect(page.locator('h1')).toHaveText(/Trade turnover, Kazakhstan – Turkic States \(OTS\), 2024/)
  const drawn = page.locator('.claim').first()
  await expect(drawn.locator('.value')).toHaveText(/\$11\.4.bn/)
  await expect(drawn.locator('blockquote')).toContainText('reached $11.4 billion')
  await expect(drawn).toContainText('“last year”, worked out from the date of the document')
  expect(await drawn.locator('a').first().getAttribute('href')).toMatch(/^https:\/\/.*#:~:text=/)
  await expect(page.locator('.claim', { hasText: 'exbulletin.com' })).toHaveCount(1)
  await page.getByRole('link', { name: /All figures of/ }).click()
  await expect(page).toHaveURL(/\/en\/indicators\/trade-turnover$/)
})

test('cargo of 2024 shows 4.48 and 3.3 Mt with their scopes', async ({ page }) => {
  await page.goto('/en/indicators/corridor-cargo/TITR/2024')
  await expect(page.locator('.claim .value').first()).toHaveText(/4\.48.Mt/)
  const ports = page.locator('.claim', { hasText: 'Kazakh and Azerbaijani seaports only' })
  await expect(ports.locator('.value')).toHaveText(/3\.3.Mt/)
})
