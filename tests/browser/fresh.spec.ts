import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { freePort } from './free-port'
import { expect, test } from './page'
import { servedFrom } from './served-from'

test.describe.configure({ mode: 'serial' })

/** A server of its own: what is saved here shows on every open page of it. */
let server: Awaited<ReturnType<typeof servedFrom>>

test.beforeAll(async () => {
  server = await servedFrom(resolve('test-results/fresh'), await freePort(3317))
})

test.afterAll(() => server?.end())

const path = '/en/indicators/population?country=KAZ&time=2020&tab=table'
const figure = (page: Page) => page.locator('table tbody tr').first()
const trouble = (page: Page) => page.getByRole('contentinfo').getByRole('list')

test('a saved file shows on an open page, which keeps its place, its focus and what was typed', async ({
  page,
}) => {
  await page.goto(server.address(path))
  await expect(figure(page)).toContainText('19.48')
  await page.getByRole('searchbox').first().fill('corridor')
  await page.getByRole('link', { name: 'Method and corrections' }).focus()
  const fromEnd = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY)
  await expect.poll(fromEnd).toBeLessThan(2)
  const restore = edit((text) => text.replace(of2020, '$123456789$2'))
  await expect(figure(page)).toContainText('23.46')
  expect(await fromEnd()).toBeLessThan(2)
  await expect(page.getByRole('link', { name: 'Method and corrections' })).toBeFocused()
  await expect(page.getByRole('searchbox').first()).toHaveValue('corridor')
  restore()
  await expect(figure(page)).toContainText('19.48')
})

test('a file with a problem leaves the figures, and the foot of open pages says it until it is right', async ({
  page,
}) => {
  await page.goto(server.address(path))
  const restore = edit((text) => text.replace(of2020, '$1many$2'))
  await expect(trouble(page)).toContainText(
    /series\/wb-wdi-2026-07\.csv:\d+:\d+ {2}value is "many" {2}a number such as 11\.4 or -29\.31/,
  )
  await expect(figure(page)).toContainText('19.48')
  restore()
  await expect(trouble(page)).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a page that was kept says the problem once there is one, and no more when it is gone', async ({
    page,
  }) => {
    const said = async () => {
      await page.goto(server.address('/en/about'))
      return trouble(page).count()
    }
    expect(await said()).toBe(0)
    const restore = edit((text) => text.replace(of2020, '$1many$2'))
    await expect.poll(said).toBe(1)
    restore()
    await expect.poll(said).toBe(0)
  })
})

/** Kazakhstan's population of 2020, around its value. */
const of2020 = /^(population,KAZ,,2020,)[\d.]+(,.*)$/m

/** Saves the file another way, as an editor does: a new file renamed over it. Gives what takes it back. */
function edit(change: (text: string) => string): () => void {
  const file = join(server.seed, 'series/wb-wdi-2026-07.csv')
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  const save = (text: string) => {
    writeFileSync(`${file}.new`, text)
    renameSync(`${file}.new`, file)
  }
  save(after)
  return () => save(before)
}
