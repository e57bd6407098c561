import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from './page'

test('a chart is taken away as a picture and as code for another page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/indicators/gdp-current-usd?country=KAZ')
  await page.getByText('Picture, embed').click()
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'SVG' }).click()
  expect((await coming).suggestedFilename()).toBe('gdp-current-usd.svg')
  await page.getByRole('button', { name: 'Copy' }).first().click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  expect(code).toMatch(/^<iframe src="http:\/\/\S+\/embed\/indicators\/gdp-current-usd\?country=KAZ"/)
})

test('a picture is drawn with the letters that it brings', async ({ page }) => {
  await page.goto('/indicators/gdp-current-usd.svg?country=KAZ')
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].map(({ family, weight, status }) => `${family} ${weight} ${status}`)
  })
  expect(fonts).toEqual(['Inter 400 loaded', 'Inter 600 loaded'])
})

test('a chart stands in the page of another site, in the colours that it asks for', async ({ page }) => {
  const { baseURL } = test.info().project.use
  const source = new URL('/embed/indicators/gdp-current-usd?country=KAZ&theme=dark', baseURL)
  const site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(
      `<link rel="icon" href="data:,"><iframe title="GDP" width="600" height="500" src="${source}"></iframe>`,
    )
  })
  await once(site.listen(0, '127.0.0.1'), 'listening')
  const address = site.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  await page.goto(`http://127.0.0.1:${address.port}/`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('GDP, current US$, Kazakhstan')).toBeVisible()
  await expect(frame.locator('.embed')).toHaveCSS('background-color', 'rgb(21, 23, 26)')
  await expect(frame.getByRole('link', { name: /^Figures and sources/ })).toHaveAttribute(
    'href',
    '/en/indicators/gdp-current-usd?country=KAZ',
  )
  site.close()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('an embedded chart is drawn, and says when its figures have changed', async ({ page }) => {
    await page.goto('/embed/indicators/gdp-current-usd?country=KAZ&version=00000000')
    await expect(page.getByRole('img', { name: /GDP, current US\$, Kazakhstan/ })).toBeVisible()
    await expect(
      page.getByText('placed here with data version 00000000, which is no longer held'),
    ).toBeVisible()
  })

  test('pictures and code are found without a script', async ({ page }) => {
    await page.goto('/en/indicators/gdp-current-usd')
    await page.getByText('Picture, embed').click()
    await expect(page.getByLabel('Code for your page: the chart follows the figures')).toHaveValue(
      /^<iframe src=/,
    )
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0)
  })
})
