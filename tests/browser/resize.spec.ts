import type { Locator } from '@playwright/test'
import { centre } from './live-figure'
import { expect, test } from './page'

const gdp = '/en/indicators/gdp-current-usd?country=KAZ~UZB&time=2015..2024'
const upright = { width: 360, height: 780 }
const turned = { width: 780, height: 360 }
test.use({ viewport: upright, hasTouch: true })

/** Each chart with what marks the figures that are read; a map has no mark beside its state. */
const charts = [
  { path: gdp, mark: '.front .ring' },
  { path: `${gdp}&chart=panels`, mark: '.front .ring' },
  { path: `${gdp}&chart=heat`, mark: '.front .frame' },
  { path: `${gdp}&tab=map`, mark: undefined },
]

for (const { path, mark } of charts) {
  test(`what is pinned on ${path} keeps its place when the phone is turned`, async ({ page }) => {
    await page.goto(path)
    const figure = page.locator('figure.chart').first()
    await centre(figure)
    const at = mark ? { x: 0.62, y: 0.3 } : { x: 0.75, y: 0.2 }
    const plot = await boxOf(figure.locator('.still svg, .still:is(svg)').first())
    await page.touchscreen.tap(plot.x + plot.width * at.x, plot.y + plot.height * at.y)
    const reading = figure.locator('.reading[data-pinned]')
    await expect(reading).toBeVisible()
    const said = await reading.innerText()
    for (const size of [turned, upright]) {
      await page.setViewportSize(size)
      await expect(async () => {
        const area = await boxOf(figure.locator('.still svg').first())
        const frame = await boxOf(reading.locator('xpath=..'))
        expect(near(frame, area)).toBe(true)
        if (mark) {
          const spot = await boxOf(figure.locator(mark).first())
          const read = await boxOf(reading)
          expect(apart(spot.x, spot.width, read.x, read.width)).toBeLessThan(40)
        }
        const read = await boxOf(reading)
        expect(read.x).toBeGreaterThanOrEqual(0)
        expect(read.x + read.width).toBeLessThanOrEqual(size.width)
      }).toPass({ timeout: 4000 })
    }
    expect(await reading.innerText()).toBe(said)
  })
}

type Box = { x: number; y: number; width: number; height: number }

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('it is not on the page')
  return box
}

const near = (a: Box, b: Box) =>
  [a.x - b.x, a.y - b.y, a.width - b.width, a.height - b.height].every((off) => Math.abs(off) <= 1)

/** How far two stretches are from one another; 0 where they meet. */
const apart = (a: number, width: number, b: number, wide: number) =>
  Math.max(b - (a + width), a - (b + wide), 0)
