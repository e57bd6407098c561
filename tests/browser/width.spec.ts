import { expect, pages, test } from './page'

const widths = [320, 360, 768, 1280, 1920]

for (const path of pages) {
  test(`${path} does not scroll sideways from ${widths.at(0)} to ${widths.at(-1)} px`, async ({ page }) => {
    await page.goto(path)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const overhang = await page.evaluate(() => {
        const { scrollWidth = 0, clientWidth = 0 } = document.scrollingElement ?? {}
        return scrollWidth - clientWidth
      })
      expect(overhang, `at ${width} px`).toBeLessThanOrEqual(0)
    }
  })
}
