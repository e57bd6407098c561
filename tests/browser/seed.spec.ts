import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { expect, test } from './page'

const load = () => promisify(execFile)(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'db/seed.ts'])

test('an edited figure is on the page at the next request after it is loaded', async ({ page }) => {
  const { file, text, edited } = editedSeries()
  const before = await rowOf(page, '2020')
  try {
    writeFileSync(file, edited)
    await load()
    expect(await rowOf(page, '2020')).not.toBe(before)
  } finally {
    writeFileSync(file, text)
    await load()
  }
  expect(await rowOf(page, '2020')).toBe(before)
})

test('a figure that is wrong is refused and the page stays as it was', async ({ page }) => {
  const { file, text } = editedSeries()
  const before = await rowOf(page, '2020')
  try {
    writeFileSync(
      file,
      text.replace(row, (_, head: string) => `${head}many`),
    )
    await expect(load()).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/\.csv:\d+:\d+ /) })
    expect(await rowOf(page, '2020')).toBe(before)
  } finally {
    writeFileSync(file, text)
  }
})

test.describe.configure({ mode: 'serial' })

/** Kazakhstan's population of 2020: no chart of another test reads it. */
const row = /^(population,KAZ,,2020,)(\d+)/m

function editedSeries() {
  const folder = join(process.env.KERVAN_SEED ?? '', 'series')
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8')
    const edited = text.replace(
      row,
      (_, head: string, value: string) => `${head}${Number(value) + 1_000_000}`,
    )
    if (edited !== text) return { file, text, edited }
  }
  throw new Error(`no row like ${row} in ${folder}`)
}

async function rowOf(page: Page, year: string) {
  await page.goto(`/en/indicators/population?country=KAZ&time=${year}`)
  return page.locator('table tbody tr').first().innerText()
}
