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

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a mark on a chart leads to its claim, to the source, and back', async ({ page }) => {
      await page.goto('/en/indicators/corridor-cargo')
      await page.locator('.plot-links a[aria-label*="3.3"]').click()
      await expect(page).toHaveURL('/en/indicators/corridor-cargo/TITR/2024')
      const ports = page.locator('.claim', { hasText: 'Kazakh and Azerbaijani seaports only' })
      await ports.locator('a[href^="/en/sources/"]').first().click()
      await expect(page).toHaveURL(/\/en\/sources\//)
      const stated = page.locator('tr', { hasText: 'Cargo on the Trans-Caspian route' }).first()
      await stated.locator('td.number a').click()
      await expect(page).toHaveURL(/\/en\/indicators\/corridor-cargo\/TITR\//)
      await page.getByRole('link', { name: 'All figures of Cargo on the Trans-Caspian route' }).click()
      await expect(page).toHaveURL('/en/indicators/corridor-cargo')
    })
  })
}

test('where sources disagree, a panel counts claims and independent sources and tells the spread', async ({
  page,
}) => {
  await page.goto('/en/indicators/corridor-cargo')
  const panel = page.locator('.panel', { has: page.getByRole('link', { name: /Trans-Caspian route, 2024/ }) })
  await expect(panel).toContainText(/\d claims by \d independent sources, from 3\.3.Mt to ≈ 4\.5.Mt/)
  await expect(panel.locator('li.drawn')).toContainText(/4\.48.Mt.*drawn/s)
})

test('the table lists every claim when asked, rivals and those set aside among them', async ({ page }) => {
  await page.goto('/en/indicators/trade-turnover?country=KAZ.OTS')
  await page.getByRole('link', { name: /^All \d+ claims$/ }).click()
  await expect(page).toHaveURL(/claims=all/)
  const rows = page.locator('table').last().locator('tbody tr')
  await expect(rows.filter({ hasText: 'another figure' }).first()).toBeVisible()
  await expect(rows.filter({ hasText: 'set aside' }).first()).toContainText('eabusiness.ru')
})

test('the same figure dated otherwise stands on the page of the founding figure', async ({ page }) => {
  await page.goto('/en/indicators/trade-turnover/KAZ.OTS/2024')
  const section = page.locator('section', {
    has: page.getByRole('heading', { name: 'The same figure, for another year' }),
  })
  await expect(section.locator('.claim')).toContainText('AzerNews')
})

test('claims are sorted by who says so', async ({ page }) => {
  await page.goto('/en/indicators/trade-turnover?claims=all')
  const head = page.locator('thead th', { hasText: 'Source' })
  await head.getByRole('link').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  const said = await page
    .locator('#table')
    .locator('xpath=ancestor::section')
    .locator('tbody td.wide')
    .allInnerTexts()
  expect(said.length).toBeGreaterThan(20)
  expect(said[0]?.localeCompare(said.at(-1) ?? '', 'en')).toBeLessThan(0)
})
