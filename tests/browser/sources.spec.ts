import { expect, test } from './page'

test('the sources are found by class and words, and taken away as they are shown', async ({ page }) => {
  await page.goto('/en/sources', { waitUntil: 'networkidle' })
  await page.locator('main input[name=q]').fill('astana')
  await page.locator('input[name=class][value=secondary]').check()
  await page.locator('form:has(input[name=class]) button[type=submit]').click()
  await page.waitForURL(/q=astana.*class=secondary/)
  await expect(page.getByRole('status')).toContainText('documents of')
  const documents = await page.locator('.publishers li li').count()
  expect(documents).toBeGreaterThan(3)
  const href = await page.getByRole('link', { name: 'These sources as CSV' }).getAttribute('href')
  const csv = await (await page.request.get(href ?? '')).text()
  expect(csv.trimEnd().split('\r\n')).toHaveLength(documents + 1)
})

test('a source that is repeated names those that repeat it, and they name it', async ({ page }) => {
  await page.goto('/en/sources/qazinform-20250521-special-doc')
  await expect(page.locator('.facts.origin')).toContainText('Repeated by')
  await page.locator('.facts.origin a').first().click()
  await expect(page.locator('.facts.origin')).toContainText('Repeats')
  await page.locator('.facts.origin a').first().click()
  await expect(page).toHaveURL(/qazinform-20250521-special-doc$/)
})

test('a figure of a source leads to its claim, and from there back to the source', async ({ page }) => {
  await page.goto('/en/sources/qazinform-20250521-special-doc')
  await page.locator('td.number a', { hasText: /11\.4/ }).click()
  await expect(page.locator('.claim').first()).toContainText('reached $11.4 billion')
  await page.locator('.claim').first().locator('a[href*="/sources/"]').click()
  await expect(page).toHaveURL(/\/en\/sources\/qazinform-20250521-special-doc$/)
})
