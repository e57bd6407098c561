import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './page'

const cell = 'tbody.matrix tr:has(th:text-is("Kazakhstan")) td'

test('the founding figure stands first, with its share, its chart and its claims', async ({ page }) => {
  await page.goto('/en/trade')
  const founding = page.locator('.founding')
  await expect(founding.locator('.figure')).toHaveText(/\$11\.4.bn/)
  await expect(founding).toContainText(/8.% of its foreign trade/)
  await expect(founding.locator('figure .plot-box .plot-area').first()).toBeVisible()
  await founding.getByRole('link', { name: /claims about this figure/ }).click()
  await expect(page.locator('h1')).toHaveText(/Kazakhstan – Turkic States \(OTS\), 2024/)
  expect(await page.locator('.claim').count()).toBeGreaterThan(2)
})

test('a cell leads to its pair, the pair to a claim, and the claim to its source', async ({ page }) => {
  await page.goto('/en/trade?measure=turnover&year=2023')
  await page.locator(cell).nth(3).locator('a.own').click()
  await expect(page).toHaveURL(/\/en\/trade\/KAZ\.TUR$/)
  await expect(page.locator('h1')).toHaveText('Trade of Kazakhstan with Türkiye')
  await expect(page.locator('figure .name .long').first()).toHaveText('as Kazakhstan states it')
  const row = page.locator('section[aria-labelledby=turnover] tr:has(th:text-is("2023"))')
  await expect(row).toHaveText(/\$6.bn.*> \$10.bn.*≥ \+66\.7.%/)
  await row.locator('a').first().click()
  await expect(page.locator('.claim .value').first()).toHaveText(/\$6.bn/)
  expect(await page.locator('.claim a').first().getAttribute('href')).toMatch(/^https:\/\//)
})

test('the two sides of a pair lead to each other', async ({ page }) => {
  await page.goto('/en/trade/KAZ.TUR')
  await page.getByRole('link', { name: 'The same seen from Türkiye' }).click()
  await expect(page).toHaveURL(/\/en\/trade\/TUR\.KAZ$/)
  await page.getByRole('link', { name: 'The same seen from Kazakhstan' }).click()
  await expect(page).toHaveURL(/\/en\/trade\/KAZ\.TUR$/)
})

test('the parts of the trade with the Organization add up, and what is missing is named', async ({
  page,
}) => {
  await page.goto('/en/trade/KAZ.OTS')
  const parts = page.locator('section[aria-labelledby=parts]')
  await expect(parts).toContainText(/at least \$7\.06.bn, against a stated whole of \$11\.4.bn; no figure of/)
  await expect(parts.locator('tr:has(th:text-is("2024")) td').nth(7)).toHaveText(/\$11\.4.bn/)
  await expect(page.locator('section[aria-labelledby=within]')).toContainText(/Jan.–.Aug 2024/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form chooses the year and the links the measure, and the address says so', async ({ page }) => {
    await page.goto('/en/trade')
    await page.locator('select[name=year]').selectOption('2022')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/measure=turnover&year=2022/)
    await expect(page.locator(cell).nth(3).locator('a.own')).toHaveText(/\$6\.3.bn/)
    await page.getByRole('link', { name: 'Exports' }).click()
    await expect(page).toHaveURL(/measure=exports&year=2022/)
    await expect(page.locator(cell).nth(3).locator('a.own')).toHaveText(/\$4\.7.bn/)
  })
})

test('a year without figures is told, and the latest shown', async ({ page }) => {
  await page.goto('/en/trade?year=1066')
  await expect(page.getByRole('status')).toContainText('1066')
  await expect(page.locator(cell).nth(3).locator('a.own')).toHaveText(/\$4\.9.bn/)
})

test('the matrix scrolls in its frame at 360 px, and its first column stays', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/en/trade')
  const head = page.locator('tbody.matrix th').first()
  await head.scrollIntoViewIfNeeded()
  await page.locator('.table-frame').evaluate((frame) => frame.scrollTo({ left: 400 }))
  await expect(head).toBeInViewport({ ratio: 1 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    for (const path of ['/en/trade', '/en/trade?measure=share', '/en/trade/KAZ.OTS', '/en/trade/TUR.KAZ']) {
      test(`${path} has nothing that axe objects to`, async ({ page }) => {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`),
        ).toEqual([])
      })
    }
  })
}

test('a pair is taken away as a CSV file of its codes', async ({ page }) => {
  await page.goto('/en/trade/KAZ.OTS')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download CSV' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('KAZ.OTS.csv')
  expect(await readFile(await download.path(), 'utf8')).toContain('Kazakhstan,KAZ,2024,Trade turnover,')
})

test.describe('an unknown pair', () => {
  test.use({ expectedNoise: /404/ })

  test('is not found', async ({ page }) => {
    const response = await page.goto('/en/trade/KAZ.XYZ')
    expect(response?.status()).toBe(404)
  })
})
