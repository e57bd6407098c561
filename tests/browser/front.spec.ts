import { chartPages, expect, pages, test } from './page'

test('the colours that a reader chooses are those of every page from then on', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/en/about')
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page).toHaveURL('/en/about')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('/en/countries')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Light' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

/** What a browser shows besides the pages of a language that readers are led to. */
const besides = [
  '/embed/indicators/gdp-current-usd',
  '/embed/indicators/gdp-current-usd?tab=map&theme=dark',
  '/en/sign-in',
  '/en/correct?indicator=trade-turnover&area=KAZ&counterpart=OTS&period=2024',
  '/indicators/gdp-current-usd.svg',
  '/api/v1/indicators',
  '/api/v1/openapi.json',
]

test('nothing on any page is against its policy, on paper, in a frame, nor on a chart that is touched', async ({
  page,
}) => {
  test.slow()
  const violations: string[] = []
  await page.exposeFunction('violated', (what: string) => violations.push(what))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, documentURI, blockedURI }) =>
      Reflect.get(window, 'violated')(`${documentURI}: ${violatedDirective} ${blockedURI}`),
    ),
  )
  for (const path of [...pages, ...besides]) await page.goto(path)
  await page.emulateMedia({ media: 'print' })
  for (const path of ['/en/countries/KAZ/brief', '/en/indicators/gdp-current-usd']) await page.goto(path)
  await page.emulateMedia({ media: 'screen' })
  for (const path of chartPages) {
    await page.goto(path)
    await page.locator('figure .plot-box').first().focus()
    await expect(page.locator('figure .recharts-surface').first()).toBeVisible()
  }
  expect(violations).toEqual([])
})

test.describe('with a script in the text of the page', () => {
  test.use({ expectedNoise: /Content Security Policy/ })

  test('a script that gets into a page does not run', async ({ page }) => {
    await page.route('/en/about', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(
        '<body>',
        '<body><script>document.title = "taken"</script>',
      )
      await route.fulfill({ response, body })
    })
    await page.goto('/en/about')
    await expect(page).toHaveTitle(/Kervan/)
  })
})
