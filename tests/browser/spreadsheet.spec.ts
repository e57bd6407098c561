import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { freePort } from './free-port'
import { expect, test } from './page'
import { servedFrom } from './served-from'

test.describe.configure({ mode: 'serial' })

let server: Awaited<ReturnType<typeof servedFrom>>

test.beforeAll(async () => {
  server = await servedFrom(resolve('test-results/spreadsheet'), await freePort(3321))
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'Begin')
})

test.afterAll(() => server?.end())

const series = 'series/wb-wdi-2026-07.csv'
const path = '/en/indicators/gdp-growth?country=KAZ&time=2020&tab=table'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a figure corrected in a spreadsheet of Türkiye is refused with the cure, then shows, stands in the difference, and is undone', async ({
      page,
    }) => {
      await shows(page, '\u22122.5')
      saveAsInTurkey((text) => text.replace(of2020, '$1-3.75$2'))
      await expect
        .poll(async () => (await visited(page, javaScriptEnabled)).getByRole('contentinfo').innerText())
        .toMatch(/semicolons.*--convert/s)
      await shows(page, '\u22122.5')
      await server.seedCommand('--convert', series)
      await expect
        .poll(async () => (await visited(page, javaScriptEnabled)).locator('tbody tr').first().innerText())
        .toContain('\u22123.75')
      expect(changed()).toEqual([
        expect.stringMatching(/^-gdp-growth,KAZ,,2020,-2\.4999/),
        expect.stringMatching(/^\+gdp-growth,KAZ,,2020,-3\.75,/),
      ])
      await undo(page)
      await shows(page, '\u22122.5')
      expect(changed()).toEqual([])
    })
  })

async function shows(page: Page, value: string) {
  await page.goto(server.address(path))
  await expect(page.locator('tbody tr').first()).toContainText(value)
}

/** An open page follows by itself; without JavaScript it is asked for anew. */
async function visited(page: Page, isLive: boolean): Promise<Page> {
  if (!isLive) await page.reload()
  return page
}

async function undo(page: Page) {
  const links = server.output().match(/\/sign-in\?token=[\w-]+/g) ?? []
  await page.goto(server.address(links.at(-1) ?? ''))
  await page.getByRole('button', { name: 'Sign in and edit' }).click()
  await page.waitForURL('**/en/edit')
  await page.goto(server.address('/en/history'))
  const latest = page.locator('details.undo').first()
  await latest.locator('summary').click()
  await latest.getByRole('button').click()
  await expect(page.getByText('The change was taken back, as a change of its own.')).toBeVisible()
  await page.context().clearCookies()
}

const of2020 = /^(gdp-growth,KAZ,,2020,)-[\d.]+(,.*)$/m

/** As a spreadsheet of Türkiye writes it: a byte order mark, semicolons, decimal commas, lines of Windows. */
function saveAsInTurkey(change: (text: string) => string) {
  const file = join(server.seed, series)
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  const decimal = /^-?\d+\.\d+$/
  const cells = (line: string) =>
    line.split(',').map((cell) => (decimal.test(cell) ? cell.replace('.', ',') : cell))
  const lines = after.split('\n').map((line) => cells(line).join(';'))
  writeFileSync(file, `\ufeff${lines.join('\r\n')}`)
}

/** The lines of the file that git sees taken away and put there. */
const changed = () =>
  git('diff', '-U0', '--', series)
    .split('\n')
    .filter((line) => /^[-+][^-+]/.test(line))

function git(...words: string[]): string {
  const who = ['-c', 'user.name=Aigul', '-c', 'user.email=aigul@example.org']
  return execFileSync('git', [...who, ...words], { cwd: server.seed, encoding: 'utf8' })
}
