import { expect, test } from './page'

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
