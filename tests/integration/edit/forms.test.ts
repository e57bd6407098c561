import { beforeAll, expect, test } from 'vitest'
import { claim, type Editing, editing, plainText, rowForm } from './editing'

let site: Editing

beforeAll(async () => {
  site = await editing()
}, 120_000)

test('a figure is corrected by forms alone: the difference and both charts, then a reason, then the file', async () => {
  const fields = await site.formOf(rowForm, site.aygul)
  expect(fields['cell.value']).toBe('11.4')

  const wrong = await site.sendForm('/edit/draft', { ...fields, 'cell.value': '11,9' }, site.aygul)
  const again = await site.ask(wrong.headers.location ?? '', { headers: site.aygul })
  expect(again.text).toContain('value &quot;11,9&quot; has a decimal comma: 11.9, with a point')
  expect((await site.formOf(wrong.headers.location ?? '', site.aygul))['cell.value']).toBe('11,9')

  const sent = await site.sendForm('/edit/draft', { ...fields, 'cell.value': '11.9' }, site.aygul)
  const path = sent.headers.location ?? ''
  expect(path).toMatch(/^\/en\/edit\/review\/[\da-f-]{36}$/)
  const review = await site.page(path, site.aygul)
  expect(review).toContain('<del>11.4</del>')
  expect(review).toContain('<ins>11.9</ins>')
  expect(review.match(/<figure class="chart"/g)).toHaveLength(2)
  expect(await site.page(path, site.bekzat)).not.toContain('<ins>')

  const draft = path.split('/').at(-1) ?? ''
  await site.sendForm('/edit/save', { draft, why: ' ' }, site.aygul)
  expect(await site.page(path, site.aygul)).toContain('Write the reason')
  expect(await site.text('claims/trade.csv')).toContain(',11.4,')

  await site.sendForm('/edit/save', { draft, why: 'The ministry corrected it.' }, site.aygul)
  expect(await site.page(path, site.aygul)).toContain('Saved as revision')
  expect(await site.text('claims/trade.csv')).toContain('trade-turnover,KAZ,OTS,2024,11.9,')
  expect(await site.text('revisions.csv')).toContain(
    'Aygül,The ministry corrected it.,claims,claims/trade.csv',
  )
  expect((await site.ask('/en/indicators/trade-turnover/KAZ.OTS/2024')).text).toContain('11.9')
}, 60_000)

test('what two editors change apart can both stay; of the same cell one has to be chosen', async () => {
  const [mine, theirs] = [await site.formOf(rowForm, site.aygul), await site.formOf(rowForm, site.bekzat)]
  const draftOf = async (fields: Record<string, string>, cookie: Record<string, string>) => {
    const { headers } = await site.sendForm('/edit/draft', fields, cookie)
    return headers.location?.split('/').at(-1) ?? ''
  }
  const apart = await draftOf({ ...mine, 'cell.period_as_stated': 'in 2024' }, site.aygul)
  const same = await draftOf({ ...mine, 'cell.value': '14' }, site.aygul)
  const first = await draftOf({ ...theirs, 'cell.value': '15' }, site.bekzat)
  await site.sendForm('/edit/save', { draft: first, why: 'Bekzat was first.' }, site.bekzat)

  const page = async (draft: string) =>
    (await site.ask(`/en/edit/review/${draft}`, { headers: site.aygul })).text
  await site.sendForm('/edit/save', { draft: apart, why: 'Words.' }, site.aygul)
  expect(await page(apart)).toContain('Both changes can stay.')
  await site.sendForm('/edit/save', { draft: apart, act: 'merge' }, site.aygul)
  await site.sendForm('/edit/save', { draft: apart, why: 'Words.' }, site.aygul)
  expect(await site.text('claims/trade.csv')).toContain('2024,15,,,,,actual,ministry-2025,in 2024')

  await site.sendForm('/edit/save', { draft: same, why: 'Mine.' }, site.aygul)
  expect(await page(same)).toContain('Choose what shall stand.')
  await site.sendForm('/edit/save', { draft: same, act: 'mine' }, site.aygul)
  expect(await page(same)).toContain('<del>15</del>')
  await site.sendForm('/edit/save', { draft: same, why: 'Mine.' }, site.aygul)
  expect(await site.text('claims/trade.csv')).toContain('2024,14,')
}, 60_000)

test('a row is added together with its source, and taken away again', async () => {
  const fields = await site.formOf('/en/edit/claims/new?file=claims%2Ftrade.csv', site.aygul)
  const cells = { ...claim, time_period: '2022', value: '10.1', source: 'gazette-2023' }
  const source = { source: 'gazette-2023', title: 'The gazette', publisher: 'Gazette', class: 'primary' }
  const named = (prefix: string, texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).map(([column, cell]) => [`${prefix}.${column}`, cell]))
  const sent = await site.sendForm(
    '/edit/draft',
    { ...fields, ...named('cell', cells), ...named('new', source) },
    site.aygul,
  )
  const draft = sent.headers.location?.split('/').at(-1) ?? ''
  await site.sendForm('/edit/save', { draft, why: 'An older figure.' }, site.aygul)
  expect(await site.text('sources.csv')).toContain('gazette-2023,The gazette,Gazette,,,,primary,')
  expect(await site.text('claims/trade.csv')).toContain('2022,10.1,,,,,actual,gazette-2023,last year')

  const path = rowForm.replace('2024', '2022').replace('ministry-2025', 'gazette-2023')
  const removed = await site.sendForm(
    '/edit/draft',
    { ...(await site.formOf(path, site.aygul)), act: 'remove' },
    site.aygul,
  )
  const second = removed.headers.location?.split('/').at(-1) ?? ''
  await site.sendForm('/edit/save', { draft: second, why: 'It was of another series.' }, site.aygul)
  expect(await site.text('claims/trade.csv')).not.toContain('10.1')
}, 60_000)

test('a figure leads to its row for an editor, and to its file and line for everybody else', async () => {
  const point = (await site.ask('/en/indicators/trade-turnover/KAZ.OTS/2024')).text
  const path = plainText(/href="(\/en\/correct\?[^"]*)"/.exec(point)?.[1] ?? '')
  expect((await site.ask(path)).text).toContain('This claim stands in claims/trade.csv, line 2:')
  const led = await site.ask(path, { headers: site.aygul })
  expect([led.status, led.headers.location]).toEqual([
    307,
    expect.stringMatching(/^\/en\/edit\/claims\/row\?/),
  ])
})

test('pages lead an editor, and nobody else, to the row that they are about', async () => {
  const link = 'href="/en/edit/sources/row?key=ministry-2025"'
  expect(await site.page('/en/sources/ministry-2025', site.aygul)).toContain(link)
  expect(await site.page('/en/sources/ministry-2025')).not.toContain(link)
})
