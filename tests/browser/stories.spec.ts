import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './page'

const stories = ['/en/corridor', '/en/caspian']

test('the corridor shows 4.48 and 3.3 Mt for 2024 with what each counts, and leads to the claim', async ({
  page,
}) => {
  await page.goto('/en/corridor')
  const counted = page.getByRole('group', { name: 'What each figure of the cargo counts' })
  const whole = counted.locator('tr', { hasText: '2024' }).filter({ hasText: 'the whole route' })
  await expect(whole).toContainText(/4\.48.Mt/)
  const part = counted.locator('tr', { hasText: 'Kazakh and Azerbaijani seaports only' })
  await expect(part).toContainText(/3\.3.Mt/)
  await part.getByRole('link', { name: /3\.3/ }).click()
  await expect(page.locator('h1')).toHaveText(/Cargo on the Trans-Caspian route, Trans-Caspian route, 2024/)
  await expect(page.locator('.claim', { hasText: 'seaports only' }).locator('.value')).toHaveText(/3\.3.Mt/)
  await expect(page.locator('.claim .value').first()).toHaveText(/4\.48.Mt/)
})

test('a goal of the corridor stands beside what came and the share of it', async ({ page }) => {
  await page.goto('/en/corridor')
  const goal = page
    .getByRole('group', { name: 'What was meant, and what came' })
    .locator('tr', { hasText: '300,000 TEU' })
    .filter({ hasText: '2029' })
  await expect(goal).toContainText('77,000 TEU')
  await expect(goal).toContainText('≈ 25.7 %')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the Caspian shows its low of 1977 as a line with its name', async ({ page }) => {
    await page.goto('/en/caspian')
    const figure = page.locator('figure').first()
    await expect(figure.locator('line.reference')).toHaveCount(1)
    await expect(figure.locator('.reference-name')).toHaveText(/Low of 1977: −29\.01.m/)
    expect(await figure.locator('.marks circle').count()).toBeGreaterThan(20)
  })

  for (const path of stories) {
    test(`${path} has its figures linked and its tables with heads`, async ({ page }) => {
      await page.goto(path)
      await expect(page.locator('h1')).toHaveCount(1)
      expect(await page.locator('a[href*="/indicators/"]').count()).toBeGreaterThan(20)
      await expect(page.locator('table tbody th[scope=row]').first()).toBeAttached()
    })
  }
})

for (const path of stories) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} is accessible in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`)).toEqual([])
    })
  }

  test(`${path} does not scroll sideways on a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(path)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
  })

  test(`${path} leaves as CSV, and its bare address leads to the page`, async ({ request }) => {
    const bare = path.replace('/en', '')
    expect(await (await request.get(`${bare}.csv`)).text()).toMatch(/^Entity,Code,Year,Indicator,/)
    const moved = await request.get(bare, { maxRedirects: 0 })
    expect([moved.status(), moved.headers().location]).toEqual([307, path])
  })
}
