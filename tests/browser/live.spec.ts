import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { centre, liveFigure, placeOf, pointAt, wake } from './live-figure'
import { expect, test } from './page'

const gdp = '/en/indicators/gdp-current-usd?country=KAZ~UZB'

test('the pointer reads all lines of a period, those above first, and lets the nearest stand out', async ({
  page,
}) => {
  const figure = await liveFigure(page, gdp)
  await pointAt(page, figure, 2023)
  const reading = figure.locator('.reading')
  await expect(reading).toHaveText(/^2023Kazakhstan\$[\d.]+\sbnUzbekistan\$[\d.]+\sbnWorld Bank$/)
  await expect(figure.locator('.crosshair')).toBeAttached()
  const name = figure.locator('.still .name').last()
  await expect(name).toHaveCSS('opacity', '1')
  await figure.getByRole('button', { name: 'Kazakhstan' }).hover()
  await expect(name).toHaveCSS('opacity', '0.2')
})

test('the arrow keys read a chart aloud, Enter leads to the claims, Escape leaves', async ({ page }) => {
  const figure = await liveFigure(page, gdp)
  const box = figure.locator('.plot-box')
  const said = figure.locator('[aria-live]')
  await box.focus()
  await page.keyboard.press('End')
  await expect(said).toHaveText(/^2025: Kazakhstan \$[\d.]+\sbn, Uzbekistan \$[\d.]+\sbn$/)
  await page.keyboard.press('ArrowLeft')
  await expect(said).toHaveText(/^2024: /)
  await expect(figure.locator('.reading b')).toHaveText('2024')
  await page.keyboard.press('Escape')
  await expect(figure.locator('.reading')).toHaveCount(0)
  await expect(box).not.toBeFocused()
  await box.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('ArrowDown')
  await expect(said).toHaveText(/^199\d: Kazakhstan \$[\d.]+\sbn, World Bank$/)
  const period = (await said.textContent())?.slice(0, 4)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/en/indicators/gdp-current-usd/KAZ/${period}`)
})

test('a name at the end of a line hides and shows it, and nothing else moves', async ({ page }) => {
  const figure = await liveFigure(page, gdp)
  const name = figure.getByRole('button', { name: 'Kazakhstan' })
  await expect(name).toHaveAttribute('aria-pressed', 'true')
  const other = figure.locator('.strokes .of-1 path').first()
  const before = await other.getAttribute('d')
  await name.click()
  await expect(name).toHaveAttribute('aria-pressed', 'false')
  await expect(figure.locator('.strokes .of-0').first()).toHaveCSS('visibility', 'hidden')
  expect(await other.getAttribute('d')).toBe(before)
  await pointAt(page, figure, 2023)
  await expect(figure.locator('.reading')).not.toContainText('Kazakhstan')
  await name.press('Enter')
  await expect(figure.locator('.strokes .of-0').first()).toHaveCSS('visibility', 'visible')
})

test('rivals, targets and their sources are read with what is measured', async ({ page }) => {
  const figure = await liveFigure(page, '/en/indicators/trade-turnover?country=KAZ.UZB')
  await pointAt(page, figure, 2023)
  await expect(figure.locator('.reading')).toContainText(/> \$4\.6\sbn/)
  await expect(figure.locator('.reading')).toContainText('another source · The Times of Central Asia')
  await pointAt(page, figure, 2030)
  await expect(figure.locator('.reading')).toContainText('target')
})

test('the link on a mark is reached over a live chart', async ({ page }) => {
  const figure = await liveFigure(page, gdp)
  await figure.locator('.plot-links a').first().click()
  await expect(page).toHaveURL('/en/indicators/gdp-current-usd/KAZ/2025')
})

test('axe objects to nothing in a live chart that is read', async ({ page }) => {
  const figure = await liveFigure(page, gdp)
  await pointAt(page, figure, 2010)
  await expect(figure.locator('.reading')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('figure').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([])
})

test.describe('by touch on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true })

  for (const year of [1992, 2000, 2008, 2016, 2024]) {
    test(`a tap on ${year} pins a reading inside the screen and off its column; one elsewhere closes it`, async ({
      page,
    }) => {
      await page.goto('/en/indicators/gdp-current-usd')
      const figure = page.locator('figure.chart').first()
      await centre(figure)
      const { x, y } = await placeOf(figure, year)
      await page.touchscreen.tap(x, y)
      const reading = figure.locator('.reading[data-pinned]')
      await expect(reading.locator('b')).toHaveText(String(year))
      const box = await reading.boundingBox()
      const plot = await figure.locator('.plot-box').boundingBox()
      if (!box || !plot) throw new Error('nothing is read')
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(360)
      const isBeside = box.x > x || box.x + box.width < x
      const isOff = box.y + box.height <= plot.y || box.y >= plot.y + plot.height
      expect(isBeside || isOff).toBe(true)
      await page.touchscreen.tap(20, 20)
      await expect(reading).toHaveCount(0)
    })
  }
})

test.describe('by touch on a mark', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true })

  test('the first tap pins a reading, the second follows the link', async ({ page }) => {
    await page.goto(gdp)
    const figure = page.locator('figure.chart').first()
    await centre(figure)
    const mark = figure.locator('.plot-links a').first()
    await mark.tap()
    await expect(figure.locator('.reading[data-pinned] b')).toHaveText('2025')
    await mark.tap()
    await expect(page).toHaveURL('/en/indicators/gdp-current-usd/KAZ/2025')
  })
})

test.describe('a long chart', () => {
  const long = '/en/indicators/population?country=HUN'

  test('has a brush by which a stretch is seen, by key, and whole again by a double click', async ({
    page,
  }) => {
    const figure = await liveFigure(page, long)
    const years = figure.locator('.live .tick')
    await figure.getByLabel('First period shown').focus()
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight')
    await expect(years.getByText('1950')).toBeVisible()
    await expect(figure.locator('.strokes path').first()).toHaveAttribute('d', /^M0,/)
    await figure.locator('.brush').dblclick({ position: { x: 4, y: 12 } })
    await expect(figure.locator('.redrawn')).toHaveCount(0)
  })

  test('moves nothing when its brush comes', async ({ page }) => {
    await page.goto(long)
    const figure = page.locator('figure.chart').first()
    await centre(figure)
    const before = await figure.boundingBox()
    await wake(page, figure)
    await expect(figure.locator('.brush')).toBeVisible()
    expect(await figure.boundingBox()).toEqual(before)
  })
})

test('keys that are pressed before the live chart has come are followed when it comes', async ({ page }) => {
  const figure = await pressedBefore(page, ['Home', 'ArrowRight', 'ArrowRight'])
  await expect(figure.locator('[aria-live]')).toHaveText(/^1994: /)
})

test('Enter leads to the claims, though it is pressed before the live chart has come', async ({ page }) => {
  await pressedBefore(page, ['Home', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter'])
  await expect(page).toHaveURL(/\/en\/indicators\/gdp-current-usd\/(KAZ|UZB)\/1994$/)
})

/** The chart of a page on which keys were pressed while its script was on the way. */
async function pressedBefore(page: Page, keys: readonly string[]) {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.goto(gdp)
  await page.waitForLoadState('networkidle')
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await held
    await route.continue()
  })
  const figure = page.locator('figure.chart').first()
  await figure.locator('.plot-box').focus()
  for (const key of keys) await page.keyboard.press(key)
  letGo()
  return figure
}

test('a reader who goes back to a view finds its chart, and can read it', async ({ page }) => {
  await page.goto(gdp)
  await page.getByRole('link', { name: 'Map' }).click()
  await expect(page.locator('.choropleth')).toBeVisible()
  await page.goBack()
  const figure = page.locator('figure.chart').first()
  await expect(figure.locator('.still path').first()).toBeVisible()
  await wake(page, figure)
  await pointAt(page, figure, 2023)
  await expect(figure.locator('.reading')).toContainText('Kazakhstan')
})

test.describe('where the connection fails', () => {
  test.use({ expectedNoise: /beside|Failed to fetch|ERR_FAILED/ })

  test('a chart whose values could not be fetched stays a picture, and is live at the next touch', async ({
    page,
  }) => {
    let asked = 0
    await page.route('**/beside/**', (route) => (asked++ === 0 ? route.abort() : route.continue()))
    await page.goto(gdp)
    const figure = page.locator('figure.chart').first()
    await centre(figure)
    await figure.locator('.plot-box').hover()
    await expect.poll(() => asked).toBe(1)
    await expect(figure.locator('.still path').first()).toBeVisible()
    await page.mouse.move(0, 0)
    await wake(page, figure)
    expect(asked).toBe(2)
  })
})
