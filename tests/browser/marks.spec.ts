import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { centre } from './live-figure'
import { expect, test } from './page'

const gdp = '/en/indicators/gdp-current-usd?country=KAZ~UZB&time=2015..2024'

/** Each kind with a place of its plot, in shares of its width and height, and what a pointer reads there. */
const kinds = [
  { path: `${gdp}&chart=ranked`, x: 0.2, y: 0.2, reads: /^Kazakhstan2024\$[\d.]+\sbnWorld Bank$/ },
  {
    path: `${gdp}&chart=slope`,
    x: 0.98,
    y: 0.02,
    reads: /^Kazakhstan2015\$[\d.]+\sbn2024\$[\d.]+\sbnWorld Bank$/,
  },
  {
    path: `${gdp}&chart=dumbbell`,
    x: 0.5,
    y: 0.9,
    reads: /^Uzbekistan2015\$[\d.]+\sbn2024\$[\d.]+\sbnWorld Bank$/,
  },
  {
    path: `${gdp}&chart=stacked-area`,
    x: 0.99,
    y: 0.9,
    reads: /^2024Uzbekistan\$[\d.]+\sbnKazakhstan\$[\d.]+\sbnWorld Bank$/,
  },
  {
    path: `${gdp}&chart=stacked-bar-share`,
    x: 0.95,
    y: 0.9,
    reads: /^2024Uzbekistan\$[\d.]+\sbn \([\d.]+\s%\)Kazakhstan\$[\d.]+\sbn \([\d.]+\s%\)World Bank$/,
  },
  { path: `${gdp}&chart=heat`, x: 0.96, y: 0.25, reads: /^2024Kazakhstan\$[\d.]+\sbnWorld Bank$/ },
  { path: `${gdp}&chart=panels`, x: 0.2, y: 0.5, reads: /^20\d\dKazakhstan\$[\d.]+\sbnWorld Bank$/ },
  { path: `${gdp}&tab=map`, x: 0.75, y: 0.2, reads: /^Kazakhstan2024\$[\d.]+\sbnWorld Bank$/ },
]

for (const { path, x, y, reads } of kinds) {
  test(`the pointer reads ${path}, and nothing moves`, async ({ page }) => {
    const figure = await figureOf(page, path)
    const before = await figure.boundingBox()
    const drawn = await figure.locator('.still').innerHTML()
    await point(page, x, y)
    await expect(figure.locator('.reading')).toHaveText(reads)
    expect(await figure.boundingBox()).toEqual(before)
    expect(await figure.locator('.still').innerHTML()).toBe(drawn.replaceAll(/<title>[^<]*<\/title>/g, ''))
    await expect(page.locator('.recharts-surface')).toHaveCount(0)
    const { violations } = await new AxeBuilder({ page }).include('figure').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([])
    await page.mouse.move(0, 0)
    await expect(figure.locator('.reading')).toHaveCount(0)
  })
}

test('the pointer reads a point of a scatter, and its name stands out', async ({ page }) => {
  const figure = await figureOf(page, `${gdp}&tab=scatter`)
  await figure.locator('.still circle').first().hover()
  await expect(figure.locator('.reading b')).toHaveText(/^Kazakhstan, 20\d\d$/)
  await expect(figure.locator('.reading')).toContainText('GDP, current US$')
  await expect(figure.locator('.still .of-1 circle').first()).toHaveCSS('opacity', '0.3')
})

test('arrow keys go through bars and say them, Enter leads to the claims, Escape lets go', async ({
  page,
}) => {
  const figure = await figureOf(page, `${gdp}&chart=ranked`)
  const said = figure.locator('[aria-live]')
  await figure.locator('.plot-box').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(said).toHaveText(/^Uzbekistan: 2024 \$[\d.]+\sbn$/)
  await expect(figure.locator('.reading b')).toHaveText('Uzbekistan')
  await page.keyboard.press('Escape')
  await expect(figure.locator('.reading')).toHaveCount(0)
  await figure.locator('.plot-box').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/indicators/gdp-current-usd/KAZ/2024')
})

test('arrow keys go from period to period of a row, and from row to row', async ({ page }) => {
  const figure = await figureOf(page, `${gdp}&chart=heat`)
  const said = figure.locator('[aria-live]')
  await figure.locator('.plot-box').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(said).toHaveText(/^2023: Kazakhstan /)
  await page.keyboard.press('ArrowDown')
  await expect(said).toHaveText(/^2023: Uzbekistan /)
})

test('a state of the map is read when its link has the focus', async ({ page }) => {
  const figure = await figureOf(page, `${gdp}&tab=map`)
  await figure.locator('.plot-box').focus()
  await page.keyboard.press('Tab')
  await expect(figure.locator('.reading b')).toHaveText('Kazakhstan')
  await page.keyboard.press('Tab')
  await expect(figure.locator('.reading b')).toHaveText('Uzbekistan')
})

test.describe('by touch on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true })

  for (const chart of ['ranked', 'heat', 'panels', 'stacked-bar']) {
    test(`a tap on a chart of the kind "${chart}" pins a reading on the screen; one elsewhere closes it`, async ({
      page,
    }) => {
      const figure = await figureOf(page, `${gdp}&chart=${chart}`)
      const plot = await figure.locator('.plot-box').boundingBox()
      if (!plot) throw new Error('there is no plot')
      await page.touchscreen.tap(plot.x + plot.width * 0.3, plot.y + plot.height * 0.3)
      const reading = figure.locator('.reading[data-pinned]')
      await expect(reading).toContainText('World Bank')
      const box = await reading.boundingBox()
      if (!box) throw new Error('nothing is read')
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(360)
      await page.touchscreen.tap(20, 20)
      await expect(reading).toHaveCount(0)
    })
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a chart of bars is the picture that it is', async ({ page }) => {
    await page.goto(`${gdp}&chart=ranked`)
    await expect(page.locator('figure .plot-area .value').first()).toHaveText(/^\$[\d.]+\sbn$/)
    await expect(page.locator('figure [data-live]')).toHaveCount(0)
  })
})

async function figureOf(page: Page, path: string) {
  await page.goto(path)
  const figure = page.locator('figure.chart').first()
  await centre(figure)
  return figure
}

async function point(page: Page, x: number, y: number) {
  const plot = await page.locator('figure .still svg').first().boundingBox()
  if (!plot) throw new Error('there is no plot')
  await page.mouse.move(plot.x + plot.width * x, plot.y + plot.height * y)
}
