import { expect, test } from './page'

const fibre = '/en/projects/trans-caspian-fibre'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the register is narrowed by its form, and the address says so', async ({ page }) => {
      await page.goto('/en/projects')
      const all = await page.locator('section:has(#register) tbody tr').count()
      await page.locator('details.controls summary').click()
      await page.locator('input[name=sector][value=digital]').check()
      await page.locator('details.controls button[type=submit]').click()
      await page.waitForURL(/sector=digital/)
      const sectors = page.locator('section:has(#register) tbody td:nth-child(2)')
      expect(await sectors.count()).toBeLessThan(all)
      expect(new Set(await sectors.allTextContents())).toEqual(new Set(['digital']))
      await expect(page.getByRole('status')).toContainText(/projects? of \d+/)
    })

    test('a click on a head sorts, and the direction is shown and announced', async ({ page }) => {
      await page.goto('/en/projects')
      await page.getByRole('link', { name: 'Sort by Cost' }).click()
      await page.waitForURL(/sort=cost/)
      await expect(page.locator('th[aria-sort=ascending]')).toContainText('Cost')
      await page.getByRole('link', { name: 'Sort by Cost' }).click()
      await page.waitForURL(/dir=desc/)
      await expect(page.locator('th[aria-sort=descending]')).toContainText('Cost')
    })
  })
}

test('what an address names and the register does not know is told', async ({ page }) => {
  await page.goto('/en/projects?sector=rail~spaceport')
  await expect(page.getByRole('status').first()).toContainText('spaceport')
})

test('a mark of the map leads to its project, by keyboard too, and its focus is seen', async ({ page }) => {
  await page.goto('/en/projects')
  const mark = page.locator('svg.map a[href$="/projects/trans-caspian-fibre"]')
  await expect(mark.locator('title')).toContainText(/fibre.*: /)
  await mark.focus()
  const ring = mark.locator('.reach')
  await page.keyboard.press('Shift+Tab')
  const before = await ring.evaluate((element) => getComputedStyle(element).stroke)
  await page.keyboard.press('Tab')
  await expect(mark).toBeFocused()
  expect(await ring.evaluate((element) => getComputedStyle(element).stroke)).not.toBe(before)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(fibre)
})

test('the Caspian part of the map is reached by a link', async ({ page }) => {
  await page.goto('/en/projects')
  await page.getByRole('link', { name: 'Around the Caspian Sea' }).click()
  await expect(page).toHaveURL(/map=caspian/)
  await expect(page.locator('svg.map-caspian text.sea')).toContainText(['Caspian Sea'])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the fibre cable shows its promised dates as a slip chart and as a table', async ({ page }) => {
    await page.goto(fibre)
    const chart = page.locator('svg.slip').last()
    await expect(chart).toHaveAttribute('aria-label', /Promised for .*2021 in 2019.*5 years/)
    expect(await chart.locator('circle.promise').count()).toBeGreaterThan(2)
    const table = page.locator('section:has(#promises) table')
    await expect(table).toContainText('2019')
    await expect(table).toContainText('Q3 2026')
    await expect(table.locator('a[href^="http"]').first()).toBeAttached()
  })
})

test('a project leads to its countries and is taken away as CSV', async ({ page }) => {
  await page.goto(fibre)
  await expect(page.getByRole('link', { name: 'Kazakhstan', exact: true })).toHaveAttribute(
    'href',
    '/en/countries/KAZ',
  )
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Milestones and promises as CSV' }).click()
  expect((await coming).suggestedFilename()).toBe('trans-caspian-fibre.csv')
})
