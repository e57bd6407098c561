import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type EditServer, editServer } from './edit-server'
import { expect, test } from './page'

test.describe.configure({ mode: 'serial' })
/** Who goes on to another page leaves what was being looked at behind. */
test.use({ expectedNoise: /edit\/check net::ERR_ABORTED/ })

let server: EditServer

test.beforeAll(async () => {
  server = await editServer()
})
test.afterAll(() => server.stop())

async function signIn(page: Page) {
  await page.goto(server.link())
  await page.getByRole('button', { name: 'Sign in and edit' }).click()
  await expect(page.getByRole('heading', { name: 'Edit the figures' })).toBeVisible()
}

const point = '/en/indicators/trade-turnover/KAZ.OTS/2024'
const row = (value: string) => new RegExp(`^trade-turnover,KAZ,OTS,2024,${value},.*qazinform-20250521`, 'm')

/** From the figure to the saved correction. */
async function correct(page: Page, from: string, to: string) {
  await page.goto(`${server.origin}${point}`)
  await page.getByRole('link', { name: 'Suggest a correction' }).first().click()
  await expect(page.getByLabel('value (needed)')).toHaveValue(from)
  await page.getByLabel('value (needed)').fill(`${to},`)
  await page.getByRole('button', { name: 'Review the changes' }).click()
  await expect(page.getByLabel('value (needed)')).toHaveValue(`${to},`)
  await expect(page.getByText(`value is "${to},": a number such as 11.4 or -29.31`)).toBeVisible()
  await page.getByLabel('value (needed)').fill(to)
  await page.getByRole('button', { name: 'Review the changes' }).click()
  await expect(page.getByRole('row', { name: `value ${from} ${to}` })).toBeVisible()
  const charts = page.locator('figure.chart')
  await expect(charts).toHaveCount(2)
  expect(await charts.nth(0).locator('svg').first().innerHTML()).not.toBe(
    await charts.nth(1).locator('svg').first().innerHTML(),
  )
  await page.getByLabel('Why is this changed?').fill('The agency corrected it.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved as revision')).toBeVisible()
  expect(server.text('claims/trade.csv')).toMatch(row(to))
  expect(server.text('revisions.csv')).toContain('The agency corrected it.')
  await page.getByRole('link', { name: `See ${point}` }).click()
  await expect(page.locator('.claim .value').first()).toHaveText(new RegExp(to))
}

/** Takes the latest change back, where it stands: in the history, or on the page that said that it is saved. */
async function undo(page: Page, value: string, where: 'history' | 'saved') {
  if (where === 'history') await page.goto(`${server.origin}/en/history`)
  else await page.goBack()
  const latest = page.locator('details.undo').first()
  await latest.locator('summary').click()
  await latest.getByRole('button').click()
  await expect(page.getByText('The change was taken back, as a change of its own.')).toBeVisible()
  await expect(page.getByRole('status').first()).toBeVisible()
  expect(server.text('claims/trade.csv')).toMatch(row(value))
  await page.goto(`${server.origin}${point}`)
  await expect(page.locator('.claim .value').first()).toHaveText(new RegExp(value))
}

test('a figure is corrected from its page, seen in the chart and the file, and undone', async ({ page }) => {
  await signIn(page)
  await correct(page, '11.4', '11.9')
  await undo(page, '11.4', 'saved')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a figure is corrected, seen in the chart and the file, and undone', async ({ page }) => {
    await signIn(page)
    await correct(page, '11.4', '12.1')
    await undo(page, '11.4', 'history')
  })

  test('a table is read, and each of its rows has a form', async ({ page }) => {
    await signIn(page)
    await page.goto(`${server.origin}/en/edit/claims?file=claims/people.csv`)
    await expect(page.getByRole('toolbar')).toHaveCount(0)
    await page.getByRole('rowheader', { name: '2', exact: true }).getByRole('link').click()
    await expect(page.getByLabel('indicator (needed)')).not.toHaveValue('')
  })
})

const grid = '/en/edit/claims?file=claims/trade.csv&q=kaz+ots+2024'
const cell = (page: Page, at: number, column: number) =>
  page.locator('tbody tr').nth(at).locator('td').nth(column)

test('cells are edited, undone and done again by keyboard; a problem is told at its cell at once', async ({
  page,
}) => {
  await signIn(page)
  await page.goto(`${server.origin}${grid}`)
  await expect(page.getByText('Nothing changed yet.')).toBeVisible()
  const value = cell(page, 0, 4)
  const before = await value.innerText()
  await cell(page, 0, 3).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('7,5')
  await page.keyboard.press('Escape')
  await expect(value).toHaveText(before)
  await page.keyboard.type('7,5')
  await page.keyboard.press('Enter')
  await expect(value).toContainText('value "7,5" has a decimal comma: 7.5, with a point')
  await expect(value).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('button', { name: 'Review the changes' })).toBeDisabled()
  await expect(cell(page, 1, 4)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(value).toHaveText(before)
  await page.keyboard.press('Control+y')
  await expect(value).toContainText('7,5')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('7.5')
  await page.keyboard.press('Tab')
  await expect(cell(page, 0, 5)).toBeFocused()
  await page.reload()
  await expect(value).toHaveText('7.5')
  await expect(page.getByText('Rows changed: 1.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Nothing changed yet.')).toBeVisible()
})

test('what only the whole folder tells is told at the cell while one types', async ({ page }) => {
  await signIn(page)
  await page.goto(`${server.origin}${grid}`)
  const value = cell(page, 0, 4)
  await value.click()
  await page.keyboard.type('999999')
  await page.keyboard.press('Enter')
  await expect(value).toContainText('is outside of what is plausible: 0 to 2000')
  await cell(page, 1, 4).click()
  await page.keyboard.type('7.5')
  await page.keyboard.press('Enter')
  await expect(cell(page, 1, 4)).toHaveText('7.5')
  await expect(value).toContainText('999999')
})

test('edits that a closed window left, and a draft, are offered after the server was started anew', async ({
  page,
  context,
}) => {
  await signIn(page)
  await page.goto(`${server.origin}${grid}`)
  await cell(page, 0, 4).click()
  await page.keyboard.type('7.5')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Review the changes' }).click()
  await expect(page.getByLabel('Why is this changed?')).toBeVisible()
  await page.close()
  await server.restart()
  const later = await context.newPage()
  await later.goto(`${server.origin}/en/edit`)
  await later.getByRole('link', { name: 'Continue' }).first().click()
  await expect(later.getByRole('row', { name: /^value .* 7\.5$/ })).toBeVisible()
  await later.getByRole('button', { name: 'Discard' }).click()
  await expect(later.getByRole('heading', { name: 'Edit the figures' })).toBeVisible()
  await expect(later.getByText('Changes not saved yet')).toHaveCount(0)
  await later.goto(`${server.origin}${grid}`)
  await expect(later.getByText(/^You have unsaved changes/)).toBeVisible()
  await later.getByRole('button', { name: 'Continue' }).click()
  await expect(cell(later, 0, 4)).toHaveText('7.5')
  await later.getByRole('button', { name: 'Undo' }).click()
  await expect(later.getByText('Nothing changed yet.')).toBeVisible()
})

test('a column of several keys offers those that it lacks', async ({ page }) => {
  await signIn(page)
  await page.goto(`${server.origin}/en/edit/projects`)
  const column = await page
    .getByRole('columnheader')
    .evaluateAll((heads) => heads.findIndex((head) => head.textContent?.trim() === 'areas'))
  const areas = cell(page, 0, column - 1)
  const before = await areas.innerText()
  await areas.click()
  await page.keyboard.press('F2')
  await page.keyboard.press('End')
  await page.keyboard.type(';')
  const offered = await areas
    .locator('datalist option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''))
  expect(offered).toContain(`${before};HUN`)
  expect(offered).not.toContain(`${before};${before.split(';')[0]}`)
  await page.keyboard.press('Escape')
  await page.getByRole('rowheader').first().getByRole('link').click()
  await page
    .getByRole('textbox', { name: 'Add to areas' })
    .or(page.getByRole('combobox', { name: 'Add to areas' }))
    .fill('HUN')
  await expect(page.getByLabel('areas', { exact: true }).or(page.getByLabel('areas (needed)'))).toHaveValue(
    `${before};HUN`,
  )
})

test('rows from a spreadsheet are pasted, with their source, reviewed and saved', async ({ page }) => {
  await signIn(page)
  await page.goto(`${server.origin}${grid}`)
  await page.getByRole('button', { name: 'Add a row' }).click()
  await expect(cell(page, 0, 0)).toBeFocused()
  const block = [
    ['trade-turnover', 'UZB', 'OTS', '2011', '2.1', '', '', '', '', 'actual', '', '', 'gazette-2012'],
    ['trade-turnover', 'UZB', 'OTS', '2012', '2.4', '', '', '', '', 'actual', '', '', 'gazette-2012'],
  ]
  await paste(page, block.map((cells) => cells.join('\t')).join('\r\n'))
  await expect(cell(page, 1, 3)).toHaveText('2012')
  await expect(cell(page, 0, 12)).toContainText('source "gazette-2012" is not in sources')
  await page.getByText('The source is not in the list').click()
  const source = { source: 'gazette-2012', title: 'The gazette', publisher: 'Gazette', class: 'primary' }
  for (const [name, text] of Object.entries(source)) await page.getByLabel(name, { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Add the source' }).click()
  await expect(cell(page, 0, 12)).toHaveText('gazette-2012')
  await page.getByRole('button', { name: 'Review the changes' }).click()
  await expect(page.getByRole('heading', { name: 'Review the changes' })).toBeVisible()
  await page.getByLabel('Why is this changed?').fill('From the gazette.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved as revision')).toBeVisible()
  expect(server.text('claims/trade.csv')).toContain(
    'trade-turnover,UZB,OTS,2012,2.4,,,,,actual,,,gazette-2012',
  )
  expect(server.text('sources.csv')).toContain('gazette-2012,The gazette,Gazette')
  await page.goto(`${server.origin}${grid}`)
  await expect(page.getByText('Nothing changed yet.')).toBeVisible()
})

const paste = (page: Page, text: string) =>
  page.locator(':focus').evaluate((focused, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    focused.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

test('the pages of editors have nothing that axe objects to, and fit a phone', async ({ page }) => {
  test.slow()
  await page.goto(server.link())
  await check(page)
  await page.goto(`${server.origin}/en/correct`)
  await check(page)
  await signIn(page)
  await check(page)
  for (const path of [
    grid,
    '/en/edit/claims/row?key=trade-turnover&key=KAZ&key=OTS&key=2024&key=actual&key=&key=qazinform-20250521-special-doc',
  ]) {
    await page.goto(`${server.origin}${path}`)
    await check(page)
  }
  await page.getByLabel('value (needed)').fill('10')
  await page.getByRole('button', { name: 'Review the changes' }).click()
  await expect(page.locator('figure.chart')).toHaveCount(2)
  await check(page)
})

async function check(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([])
  }
  await page.setViewportSize({ width: 360, height: 800 })
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect([page.url(), overhang]).toEqual([page.url(), 0])
  await page.setViewportSize({ width: 1280, height: 800 })
}
