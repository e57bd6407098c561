import { AxeBuilder } from '@axe-core/playwright'
import { expect, pages, test } from './page'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    for (const path of pages) {
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

test('the first Tab leads to a link past the navigation', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAttribute('href', '#content')
  await expect(focused).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('a chart that has the focus becomes live and is read with the arrow keys', async ({ page }) => {
  await page.goto('/en/indicators/gdp-current-usd')
  await page.locator('figure .plot-box').first().focus()
  await expect(page.locator('figure .recharts-surface').first()).toBeVisible()
})
