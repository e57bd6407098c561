import { readFile } from 'node:fs/promises'
import { expect, test } from './page'

test('an indicator is taken away as a CSV file of its name', async ({ page }) => {
  await page.goto('/en/indicators/gdp-current-usd')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download CSV' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('gdp-current-usd.csv')
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^Entity,Code,Year,/)
})

test('the view of an address is taken away as CSV', async ({ page }) => {
  await page.goto('/en/indicators/gdp-current-usd?country=KAZ~UZB&time=2010..2024')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'This view as CSV' }).click()
  const lines = (await readFile(await (await coming).path(), 'utf8')).trimEnd().split('\r\n').slice(1)
  expect([...new Set(lines.map((line) => line.split(',')[1]))]).toEqual(['KAZ', 'UZB'])
})

test('a country is taken away as a CSV file of its code', async ({ page }) => {
  await page.goto('/en/countries/KAZ')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: /as CSV$/ }).click()
  expect((await coming).suggestedFilename()).toBe('KAZ.csv')
})
