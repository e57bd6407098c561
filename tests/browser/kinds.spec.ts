import { chartKinds } from '../../app/_chart/kinds/offered'
import { expect, test } from './page'

const indicator = '/en/indicators/gdp-current-usd'

/** One area alone can be drawn as an area; two can be drawn as everything else. */
const address = (kind: string) =>
  `${indicator}?country=${kind === 'area' ? 'KAZ' : 'KAZ~UZB'}&time=2015..2024&chart=${kind}`

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } })

    for (const kind of chartKinds) {
      test(`a chart of the kind "${kind}" is drawn, and stays inside its plot`, async ({ page }) => {
        await page.goto(address(kind))
        await expect(page.locator('.notice[role=status]')).toHaveCount(0)
        const outside = await page.locator('figure .plot').evaluate((plot) => {
          const frame = plot.getBoundingClientRect()
          return [...plot.querySelectorAll('text, rect, circle')]
            .filter((part) => part.closest('pattern, clipPath, defs') === null)
            .map((part) => ({ drawn: part.outerHTML, box: part.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && box.height > 0)
            .filter(({ box }) => box.bottom > frame.bottom + 2 || box.right > innerWidth + 2 || box.left < -2)
            .map(({ drawn }) => drawn)
        })
        expect(outside).toEqual([])
      })
    }
  })
}

test('one country is mapped among the others, and a year has the colours of every other', async ({
  page,
}) => {
  await page.goto('/en/indicators/gdp-current-usd?country=KAZ')
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await expect(page.locator('.choropleth a.chosen')).toHaveAttribute('aria-label', /^Kazakhstan, /)
  expect(await page.locator('.choropleth a').count()).toBeGreaterThan(5)
  const legend = page.locator('.shades')
  const classes = await legend.innerText()
  await page.goto('/en/indicators/gdp-current-usd?country=KAZ&tab=map&time=2000')
  await expect(page.locator('.choropleth a.chosen')).toHaveAttribute('aria-label', /^Kazakhstan, 2000/)
  expect(await legend.innerText()).toBe(classes)
})
