import { expect, test } from './page'

const states = ['AZE', 'HUN', 'KAZ', 'KGZ', 'TKM', 'TUR', 'UZB']

/** How many sheets a PDF has, as its page tree counts them. */
const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

for (const state of states)
  test(`the brief of ${state} is one sheet of A4`, async ({ page }) => {
    await page.goto(`/en/countries/${state}/brief`)
    expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  })

test('each number of a brief leads to a source that is listed', async ({ page }) => {
  await page.goto('/en/countries/KAZ/brief')
  const numbers = await page
    .locator('sup a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(numbers.length).toBeGreaterThan(10)
  for (const target of new Set(numbers)) await expect(page.locator(`${target}`)).toBeVisible()
  expect(await page.locator('.brief-sources li').count()).toBe(new Set(numbers).size)
})

test('a printed page is black on white, without navigation, with the addresses of its sources', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/en/indicators/gdp-current-usd')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.getByRole('navigation').first()).toBeHidden()
  await expect(page.locator('.downloads').first()).toBeHidden()
  const address = await page
    .locator('.sources a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(address).toContain('https://')
})
