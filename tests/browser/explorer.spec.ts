import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './page'

const indicator = '/en/indicators/gdp-current-usd'

const panel = (page: Page, name: string) => page.locator('details.choice', { hasText: name })

/** Where the parts of the page begin. */
const tops = (page: Page) =>
  page.evaluate(() =>
    ['.bar', 'figure', 'figure .plot-box', '.downloads', '#table'].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().top,
    ),
  )

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('areas and a transformation are chosen, and the address says so', async ({ page }) => {
      await page.goto(`${indicator}?country=KAZ~UZB`)
      await panel(page, 'Shown as').locator('> summary').click()
      const ready = javaScriptEnabled ? page.waitForLoadState('networkidle') : Promise.resolve()
      await ready
      await page.getByRole('radio', { name: 'Index' }).check()
      if (!javaScriptEnabled) await panel(page, 'Shown as').getByRole('button', { name: 'Show' }).click()
      await expect(page).toHaveURL(`${indicator}?country=KAZ~UZB&units=index`)
      await expect(page.locator('figure .subtitle')).toHaveText(/index, 1992 = 100/)
      await expect(page).toHaveTitle(/GDP, current US\$, Kazakhstan and Uzbekistan, 1992–\d{4} · Kervan/)
      await expect(page.locator('table tbody tr').last().locator('td')).toHaveText(['100.0', '100.0'])
    })

    test('the years are chosen in two fields', async ({ page }) => {
      await page.goto(`${indicator}?country=KAZ`)
      await panel(page, 'Years:').locator('> summary').click()
      await page.getByRole('spinbutton', { name: 'From' }).fill('2010')
      await panel(page, 'Years:').getByRole('button', { name: 'Show' }).click()
      await expect(page).toHaveURL(`${indicator}?country=KAZ&time=2010..`)
      await expect(page.locator('table tbody th').last()).toHaveText('2010')
    })

    test('the head of a column sorts the table and says so', async ({ page }) => {
      await page.goto(`${indicator}?tab=table&time=2020..2024`)
      await expect(page.locator('th[aria-sort]')).toHaveText(['Year'])
      await page.getByRole('link', { name: 'Kazakhstan', exact: true }).click()
      const head = page.locator('thead th', { hasText: 'Kazakhstan' })
      await expect(head).toHaveAttribute('aria-sort', 'descending')
      await page.getByRole('link', { name: 'Kazakhstan', exact: true }).click()
      await expect(head).toHaveAttribute('aria-sort', 'ascending')
      await expect(page.locator('table tbody th').first()).toHaveText('2020')
    })
  })
}

test('another view comes without a new page, the focus stays, and Back leads back', async ({ page }) => {
  await page.goto(`${indicator}?country=KAZ~UZB`)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.body.setAttribute('data-same', ''))
  await panel(page, 'Countries and areas').locator('> summary').click()
  const box = page.getByRole('checkbox', { name: 'Türkiye' })
  await box.check()
  await expect(page).toHaveURL(`${indicator}?country=KAZ~TUR~UZB`)
  await expect(page.locator('figure .name .long')).toHaveText(['Kazakhstan', 'Türkiye', 'Uzbekistan'])
  await expect(box).toBeFocused()
  await expect(page.locator('body[data-same]')).toHaveCount(1)
  await page.goBack()
  await expect(page.locator('figure .name .long')).toHaveText(['Kazakhstan', 'Uzbekistan'])
  await expect(box).not.toBeChecked()
  await expect(page.locator('body[data-same]')).toHaveCount(1)
})

test('a handle of the slider chooses the years by keyboard', async ({ page }) => {
  await page.goto(`${indicator}?country=KAZ&time=2010..2020`)
  await page.waitForLoadState('networkidle')
  await panel(page, 'Years:').locator('> summary').click()
  const handle = page.getByRole('slider', { name: 'From' })
  await handle.press('ArrowRight')
  await expect(page).toHaveURL(`${indicator}?country=KAZ&time=2011..2020`)
  await expect(handle).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel(page, 'Years:').locator('> summary')).toBeFocused()
})

test('all steps of a handle are one step back, and a handle is led past the other', async ({ page }) => {
  await page.goto(`${indicator}?country=KAZ`)
  await page.waitForLoadState('networkidle')
  await panel(page, 'Years:').locator('> summary').click()
  const strip = await page.locator('.slider').boundingBox()
  if (!strip) throw new Error('there is no slider')
  const drag = async (from: number, to: number) => {
    const [y, step] = [strip.y + strip.height / 2, (to - from) / 6]
    await page.mouse.move(strip.x + from, y)
    await page.mouse.down()
    for (let i = 1; i <= 6; i++) {
      await page.mouse.move(strip.x + from + i * step, y)
      await page.waitForTimeout(60)
    }
    await page.mouse.up()
  }
  await drag(10, strip.width - 10)
  await expect(page).toHaveURL(`${indicator}?country=KAZ&time=2025..`)
  await drag(strip.width - 10, strip.width / 2)
  await expect(page).toHaveURL(/country=KAZ&time=20[01]\d\.\.$/)
  await page.goBack()
  await expect(page).toHaveURL(`${indicator}?country=KAZ`)
  await expect(page.getByRole('slider', { name: 'From' })).toHaveValue('1990')
})

test('what was played is one step back', async ({ page }) => {
  await page.goto(`${indicator}?chart=ranked&time=2015`)
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(page).toHaveURL(/time=2017/)
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.goBack()
  await expect(page.locator('figure .title')).toHaveText('GDP, current US$, 2015')
})

for (const [width, lines] of [
  [360, 2],
  [1280, 1],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('nothing moves when another transformation is chosen', async ({ page }) => {
      await page.goto(`${indicator}?country=KAZ~UZB`)
      await page.waitForLoadState('networkidle')
      const before = await tops(page)
      await panel(page, 'Shown as').locator('> summary').click()
      await page.getByRole('radio', { name: 'Per person' }).check()
      await expect(page.locator('figure .subtitle')).toHaveText(/per person/)
      expect(await tops(page)).toEqual(before)
    })

    test(`the controls have ${lines} lines at most, and the chart begins above the fold`, async ({
      page,
    }) => {
      await page.goto(indicator)
      const controls = await page.locator('.controls').boundingBox()
      expect(controls?.height).toBeLessThan(48 * lines)
      const plot = await page.locator('figure .plot-box').boundingBox()
      expect(plot?.y).toBeLessThan(560)
    })
  })
}

test('what is not offered is told, and the level is shown', async ({ page, request }) => {
  await page.goto('/en/indicators/gdp-growth?units=percapita&yScale=log')
  await expect(page.getByRole('status')).toHaveText([
    '“Per person” is not offered here: it needs yearly amounts, and figures of the people.',
    '“Logarithmic scale” is not offered here: it needs every figure to be above zero.',
  ])
  await expect(page.locator('figure .subtitle')).toHaveText(/per cent/)
  const refused = await request.get('/indicators/gdp-growth.csv?units=percapita')
  expect([refused.status(), (await refused.json()).detail]).toEqual([
    400,
    'The parameter units is "percapita"; it can be lin, chg, ch1, ma3, ma5.',
  ])
})

test('the table is copied for a spreadsheet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${indicator}?tab=table&country=TUR&time=2023..2024`)
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Copy the table' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(lines[0]).toBe('Year\tTürkiye')
  expect(lines[1]).toMatch(/^2024\t\d+(\.\d+)?$/)
})

for (const name of ['Countries and areas', 'Years:', 'Shown as']) {
  test(`the panel “${name}” has nothing that axe objects to`, async ({ page }) => {
    await page.goto(`${indicator}?units=index&layout=long&sort=change`)
    await page.waitForLoadState('networkidle')
    await panel(page, name).locator('> summary').click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`),
    ).toEqual([])
  })
}

test('the focus stays on the head by which a table is sorted', async ({ page }) => {
  await page.goto(indicator)
  await page.waitForLoadState('networkidle')
  const head = page.getByRole('link', { name: 'Kazakhstan', exact: true })
  await head.focus()
  await head.press('Enter')
  await expect(page).toHaveURL(`${indicator}?sort=KAZ&dir=desc#table`)
  await expect(head).toBeFocused()
})

test('a table goes out once, as HTML, and stands there again after Back', async ({ page, request }) => {
  const html = await (await request.get(indicator)).text()
  expect(html.split('/en/indicators/gdp-current-usd/AZE/1995"')).toHaveLength(2)
  await page.goto(indicator)
  await page.waitForLoadState('networkidle')
  const rows = page.locator('.table-frame tbody tr')
  const before = await rows.count()
  await page.getByRole('link', { name: 'Map' }).click()
  await expect(page).toHaveURL(/tab=map/)
  await page.goBack()
  await expect(rows).toHaveCount(before)
})
