import { expect, test } from './page'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the form chooses kinds and areas of events, and the address says so', async ({ page }) => {
      await page.goto('/en/events', { waitUntil: 'networkidle' })
      const all = await page.locator('.event').count()
      await page.locator('details.controls summary').click()
      await page.locator('input[name=kind][value=summit]').check()
      await page.locator('input[name=kind][value=decision]').check()
      await page.locator('input[name=area][value=KAZ]').check()
      await page.locator('form:has(input[name=kind]) button[type=submit]').click()
      await page.waitForURL(/kind=summit.*kind=decision.*area=KAZ/)
      const shown = page.locator('.event')
      expect(await shown.count()).toBeGreaterThan(0)
      expect(await shown.count()).toBeLessThan(all)
      for (const kind of await shown.locator('.date span').allTextContents())
        expect(kind).toMatch(/^(summit|decision)/)
      await expect(page.locator('input[value=summit]')).toBeChecked()
    })

    test('events are switched on as marks of a chart, with their key', async ({ page }) => {
      await page.goto('/en/indicators/gdp-current-usd', { waitUntil: 'networkidle' })
      await expect(page.locator('figure .events')).toHaveCount(0)
      await page.locator('details.controls summary').click()
      await page.locator('input[name=events][value=summit]').check()
      await page.locator('form:has(input[name=events]) button[type=submit]').click()
      await page.waitForURL(/events=summit/)
      const numbered = await page.locator('.event-key li').count()
      expect(numbered).toBeGreaterThan(0)
      await expect(page.locator('figure .events line').first()).toBeAttached()
      await expect(page.locator('figure .events .long text').last()).toHaveText(
        new RegExp(`(^|–)${numbered}$`),
      )
    })
  })
}

test('an event of the key leads to its entry in the timeline', async ({ page }) => {
  await page.goto('/en/indicators/gdp-current-usd?events=summit')
  const link = page.locator('.event-key a').first()
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page).toHaveURL(/\/en\/events#/)
  await expect(page.locator('.event:target h3')).toHaveText(title)
  await expect(page.locator('.event:target')).toBeInViewport()
})

test('the marks of events stay when the chart comes alive', async ({ page }) => {
  await page.goto('/en/indicators/gdp-current-usd?events=all')
  const chart = page.locator('figure .plot-box').first()
  await chart.hover()
  await expect(chart.locator('.recharts-surface').first()).toBeVisible()
  await expect(chart.locator('.events .long text').first()).toBeVisible()
  await expect(chart.locator('.events line').first()).toHaveCSS('visibility', 'visible')
})

test('what an address asks for and is no kind or area is told, and the rest is shown', async ({ page }) => {
  await page.goto('/en/events?kind=party&area=KAZ')
  await expect(page.getByRole('status').first()).toContainText('party')
  expect(await page.locator('.event').count()).toBeGreaterThan(0)
})

test('an event leads to its sources, and a source to the events that rest on it', async ({ page }) => {
  await page.goto('/en/events')
  await page.locator('.event a[href*="/sources/"]').first().click()
  await expect(page.locator('h2', { hasText: 'Origin' })).toBeVisible()
  await expect(page.locator('a[href*="/events#"]').first()).toBeVisible()
})
