import { expect, pages, test } from './page'

for (const width of [320, 360, 768, 1280, 1920]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    for (const path of pages) {
      test(`${path} does not scroll sideways`, async ({ page }) => {
        await page.goto(path)
        const { scrolled, client } = await page.evaluate(() => ({
          scrolled: document.scrollingElement?.scrollWidth ?? 0,
          client: document.scrollingElement?.clientWidth ?? 0,
        }))
        expect(scrolled).toBeLessThanOrEqual(client)
      })
    }
  })
}
