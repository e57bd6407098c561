import type { Locator, Page } from '@playwright/test'
import { expect } from './page'

/** Scrolls at once, so that nothing is still moving when the chart is looked at. */
export const centre = (figure: Locator) =>
  figure.locator('.plot-box').evaluate((box) => box.scrollIntoView({ block: 'center', behavior: 'instant' }))

export async function liveFigure(page: Page, path: string): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('figure.chart').first()
  await centre(figure)
  await wake(page, figure)
  return figure
}

export async function pointAt(page: Page, figure: Locator, year: number) {
  const { x, y } = await placeOf(figure, year)
  await page.mouse.move(x, y)
}

/** The place of a year on the screen, near the top of the plot; its ticks tell where years are. */
export async function placeOf(figure: Locator, year: number): Promise<{ x: number; y: number }> {
  const ticks = await figure
    .locator('.still .tick[text-anchor=middle]')
    .evaluateAll((texts) =>
      texts.map((text) => ({ year: Number(text.textContent), x: text.getAttribute('x') ?? '' })),
    )
  const [first, last] = [ticks[0], ticks.at(-1)]
  const plot = await figure.locator('.plot-box').boundingBox()
  if (!first || !last || !plot) throw new Error('there is no plot')
  const from = Number.parseFloat(first.x)
  const perYear = first === last ? 0 : (Number.parseFloat(last.x) - from) / (last.year - first.year)
  return { x: plot.x + ((from + perYear * (year - first.year)) / 100) * plot.width, y: plot.y + 8 }
}

/** Touches a chart and leaves it again, so that it is live and nothing is read. */
export async function wake(page: Page, figure: Locator) {
  await figure.locator('.plot-box').hover()
  await expect(figure.locator('.strokes').locator('path, rect').first()).toBeAttached()
  await page.mouse.move(0, 0)
  await expect(figure.locator('.reading')).toHaveCount(0)
}
