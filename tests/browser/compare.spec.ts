import { expect, test } from './page'

test('two countries stand side by side in one chart and as an index', async ({ page }) => {
  await page.goto('/en/compare?left=gdp-current-usd/AZE&right=gdp-current-usd/KAZ&base=2010')
  await expect(page.getByText('index, 2010 = 100')).toBeVisible()
  await expect(page.getByText(/\d{4}: Kazakhstan has [\d.]+ times the figure of Azerbaijan/)).toBeVisible()
  await expect(page.locator('figure.chart')).toHaveCount(2)
})

test('two indicators have a chart each, and share one only as an index', async ({ page }) => {
  await page.goto('/en/compare?left=gdp-current-usd/KAZ&right=trade-turnover/KAZ.OTS')
  await expect(page.locator('.side figure.chart')).toHaveCount(2)
  await expect(page.getByText('index, 2010 = 100')).toBeVisible()
  const row = page.getByRole('row', { name: /^2024/ })
  await expect(row.getByRole('link', { name: '11.40' })).toHaveAttribute(
    'href',
    '/en/indicators/trade-turnover/KAZ.OTS/2024',
  )
})

test('two years of one series have the change between them', async ({ page }) => {
  await page.goto('/en/compare?left=gdp-current-usd/KAZ/2015&right=gdp-current-usd/KAZ/2024')
  await expect(page.getByText('up 58 % on 2015')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Both as an index' })).toHaveCount(0)
})

test('a percentage has no index, and the page says why', async ({ page }) => {
  await page.goto('/en/compare?left=gdp-growth/KAZ&right=population/KAZ')
  await expect(page.getByText('No index: one of the two is a percentage')).toBeVisible()
})

test('what an address asks for and the data do not have is named', async ({ page }) => {
  await page.goto('/en/compare?left=zebra/KAZ&right=population/XXX/1777')
  for (const value of ['zebra', 'XXX', '1777'])
    await expect(page.getByRole('status').filter({ hasText: value })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form leads to an address that can be passed on, and the sides can be exchanged', async ({
    page,
  }) => {
    await page.goto('/en/indicators/gdp-current-usd?country=KAZ')
    await page.getByRole('link', { name: 'Compare with another country' }).click()
    await page.locator('select[name=rightArea]').selectOption('UZB')
    await page.locator('select[name=rightTime]').selectOption('2020')
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page).toHaveURL(/\/en\/compare\?left=gdp-current-usd\/KAZ&right=gdp-current-usd\/UZB\/2020/)
    await page.getByRole('link', { name: 'Exchange A and B' }).click()
    await expect(page).toHaveURL(/left=gdp-current-usd\/UZB\/2020&right=gdp-current-usd\/KAZ/)
    await expect(page.locator('.side').first()).toContainText('Uzbekistan')
  })
})

test('an indicator that cannot be drawn over time is told, and another is shown', async ({ page }) => {
  await page.goto('/en/compare?left=caspian-area-loss')
  await expect(page.getByRole('status')).toContainText('“Area that the Caspian lost” has no figures')
  await expect(page.locator('.side').first()).toContainText('GDP, current US$')
})
