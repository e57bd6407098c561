import { expect, test } from './page'

test('the countries stand side by side, each figure with its year and a way to its claims', async ({
  page,
}) => {
  await page.goto('/en/countries')
  const table = page.getByRole('group', { name: 'Latest figures, side by side' })
  await expect(table.getByRole('columnheader')).toHaveText([
    ...['Indicator', 'Azerbaijan', 'Kazakhstan', 'Kyrgyzstan', 'Türkiye', 'Uzbekistan'],
    ...['Hungary', 'Turkmenistan'],
  ])
  const output = table.getByRole('row', { name: /^GDP, current US\$/ }).getByRole('cell')
  await expect(output.nth(1)).toHaveText(/^\$306\sbn2025$/)
  await output.nth(1).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kazakhstan')
  await expect(page.getByRole('main')).toContainText('World Bank')
})
