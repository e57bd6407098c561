import { AxeBuilder } from '@axe-core/playwright'
import { expect, pages, test } from './page'

for (const path of pages) {
  test(`${path} has nothing that axe objects to, in light colours and in dark`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    expect(await objections(new AxeBuilder({ page }))).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await objections(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([])
  })
}

async function objections(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`)
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
