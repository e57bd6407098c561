import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './page'

const catalogue = '/en/indicators'
const shown = 'tbody.catalogue tr:visible th[scope=row]'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a search narrows the catalogue down, whatever case and accents it is typed with', async ({
      page,
    }) => {
      await page.goto(catalogue)
      const all = await page.locator(shown).count()
      await page.getByRole('searchbox').fill('CÁSPIAN level')
      await page.getByRole('button', { name: 'Search' }).click()
      await page.waitForURL(/q=C/)
      await expect(page.locator(shown).first()).toContainText('Caspian')
      const found = await page.locator(shown).count()
      expect(found).toBeLessThan(all)
      await expect(page.locator('#found')).toHaveText(`${found} of ${all} indicators`)
    })

    test('facets are chosen in the form, stand in the address, and find as many as they say', async ({
      page,
    }) => {
      await page.goto(catalogue)
      await page.locator('input[name=topic][value=energy]').check()
      await page.locator('input[name=country][value=KAZ]').check()
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Apply' }).click()
      await page.waitForURL(/topic=energy&country=KAZ/)
      const label = page.locator('label', { has: page.locator('input[name=topic][value=energy]') })
      const said = Number(await label.locator('.number').textContent())
      await expect(page.locator(shown)).toHaveCount(said)
      await expect(page.locator('.active .filter')).toHaveText([
        'Topic: Energy ×',
        'Covers all of: Kazakhstan ×',
      ])
    })

    test('an active filter is a link to the list without it', async ({ page }) => {
      await page.goto(`${catalogue}?topic=energy&country=KAZ~UZB`)
      const before = await page.locator(shown).count()
      await page.getByRole('link', { name: 'Remove “Covers all of: Uzbekistan”' }).click()
      await page.waitForURL(/\?topic=energy&country=KAZ$/)
      expect(await page.locator(shown).count()).toBeGreaterThan(before)
      await page.getByRole('link', { name: 'Show all' }).click()
      await page.waitForURL(/\/en\/indicators$/)
    })

    test('a head sorts by its column, again the other way round, and the filters stay', async ({ page }) => {
      await page.goto(`${catalogue}?topic=trade`)
      await page.locator('thead').getByRole('link', { name: 'Figures', exact: true }).click()
      await page.waitForURL(/\?topic=trade&sort=figures&order=desc$/)
      const head = page.getByRole('columnheader', { name: 'Figures', exact: true })
      await expect(head).toHaveAttribute('aria-sort', 'descending')
      await expect(page.locator(shown).first()).toContainText('Trade turnover')
      await head.getByRole('link').click()
      await page.waitForURL(/\?topic=trade&sort=figures$/)
      await expect(head).toHaveAttribute('aria-sort', 'ascending')
    })
  })
}

test('rows come and go as the reader types, without a request, and the address follows', async ({ page }) => {
  await page.goto(catalogue)
  await page.getByRole('searchbox').focus()
  const requests: string[] = []
  page.on('request', (request) => {
    if (['document', 'fetch', 'xhr'].includes(request.resourceType())) requests.push(request.url())
  })
  await page.keyboard.type('turnover')
  await expect(page.locator(shown).first()).toContainText('Trade turnover')
  await expect(page).toHaveURL(/\?q=turnover$/)
  await page.getByRole('searchbox').fill('xyzzy')
  await expect(page.locator('#found')).toHaveText(/^0 of/)
  await expect(page.getByRole('table')).toBeHidden()
  expect(requests).toEqual([])
})

test('the key / leads to the search box, and is a letter in it', async ({ page }) => {
  await page.goto(catalogue)
  const box = page.getByRole('searchbox')
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(box).toBeFocused({ timeout: 200 })
  }).toPass()
  await box.clear()
  await page.keyboard.type('a/b')
  await expect(box).toHaveValue('a/b')
})

test('what an address names and Kervan does not know is told, and the rest is shown', async ({ page }) => {
  await page.goto(`${catalogue}?topic=energy~sport`)
  await expect(page.locator('.notice')).toContainText('sport')
  await expect(page.locator('.active .filter')).toHaveText(['Topic: Energy ×'])
})

test('the latest figure leads to its claims, and the list is taken away as CSV', async ({ page }) => {
  await page.goto(`${catalogue}?q=gdp-current-usd`)
  await expect(page.locator('tbody tr:visible td.latest a').first()).toHaveAttribute(
    'href',
    /^\/en\/indicators\/gdp-current-usd\/[A-Z]{3}\/\d{4}$/,
  )
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'This list as CSV' }).click()
  expect((await coming).suggestedFilename()).toBe('indicators.csv')
})

for (const [width, colorScheme] of [
  [360, 'light'],
  [1280, 'dark'],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme })

    test('a catalogue that is narrowed down has nothing that axe objects to', async ({ page }) => {
      await page.goto(`${catalogue}?topic=energy&country=KAZ~UZB&sort=figures&order=desc`)
      if (width < 1100) await page.locator('.facets > summary').click()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([])
    })
  })
}
