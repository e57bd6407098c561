import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asOf } from '../../db/as-of'
import { database, databaseFile } from '../../db/client'
import { buildDay, clearDays, dayFile, filesAt } from '../../db/day'
import { takeIn } from '../../db/examine'
import { loadDatabase } from '../../db/load'
import { findLoadedFiles } from '../../db/loaded-files'
import { claimsOf } from '../../db/queries/observations'
import { Editor } from '../../seed/editor'
import { readPackage } from '../../seed/read'
import { saveChanges } from '../../seed/store/save'
import { versionOf } from '../../seed/store/version'
import { served } from './front/served'
import { seeded, validSeed } from './seeded'

const key = ['trade-turnover', 'KAZ', 'OTS', '2024', 'actual', '', 'ministry-2025']

/** A folder whose figure of 11.4 became 11.5 on the third of May and 11.6 on the tenth. */
async function edited() {
  const place = await seeded(validSeed)
  await takeIn(place.seedFolder, place.file)
  const file = 'claims/trade.csv'
  const first = await readFile(join(place.seedFolder, file), 'utf8')
  for (const [before, after, at] of [
    ['11.4', '11.5', '2026-05-03T10:00:00.000Z'],
    ['11.5', '11.6', '2026-05-10T10:00:00.000Z'],
  ] as const) {
    const base = { [file]: versionOf(await readFile(join(place.seedFolder, file))) }
    const changes = [
      { table: 'claims', file, key, before: { value: before }, after: { value: after } } as const,
    ]
    const saved = await saveChanges(
      { folder: place.seedFolder, changes, base, why: after },
      new Editor('Aigul'),
      new Date(at),
    )
    expect(saved.outcome).toBe('saved')
  }
  await takeIn(place.seedFolder, place.file)
  return { ...place, first }
}

test('the files of a day are those of its evening, to the letter', async () => {
  const { file, first } = await edited()
  const files = findLoadedFiles(file) ?? new Map()
  const claims = (moment: string) => String(filesAt(files, moment).get('claims/trade.csv'))
  expect(claims('2026-05-02T23:59:59.999Z')).toBe(first)
  expect(claims('2026-05-03T23:59:59.999Z')).toBe(first.replace('11.4', '11.5'))
  expect(claims('2026-06-01T23:59:59.999Z')).toBe(first.replace('11.4', '11.6'))
  expect(filesAt(files, '2026-05-02T23:59:59.999Z').has('revisions.csv')).toBe(false)
})

test('within a day the queries see its figures, beside it those of now', async () => {
  const { file } = await edited()
  const day = dayFile(file, 'v', ['b'])
  expect(await buildDay(file, '2026-05-04T23:59:59.999Z', day)).toBe(true)
  const view = { asked: '2026-05-04', now: '/', file: day, outcome: 'shown' } as const
  const figure = async () => (await claimsOf(database(), 'trade-turnover'))[0]?.valueText
  const now = { ...view, file }
  expect(await asOf().run(view, figure)).toBe('11.5')
  expect(await asOf().run(now, figure)).toBe('11.6')
  expect(asOf().run(view, databaseFile)).toBe(day)
})

test('figures of then that do not pass the checks of now are not shown', async () => {
  const place = await edited()
  const files = new Map(findLoadedFiles(place.file))
  files.set('claims/trade.csv', Buffer.from('no such file\n'))
  const { seed } = await readPackage(place.seedFolder)
  await loadDatabase(seed, { version: 'x', changedAt: '' }, place.file, files)
  expect(await buildDay(place.file, '2026-05-04T23:59:59.999Z', dayFile(place.file, 'x', ['b']))).toBe(false)
})

test('days of other versions are taken away, and of one version the latest eight stay', async () => {
  const { file } = await edited()
  await buildDay(file, '2026-05-04T23:59:59.999Z', dayFile(file, 'old', ['b']))
  for (const name of 'abcdefghi')
    await buildDay(file, '2026-05-04T23:59:59.999Z', dayFile(file, 'new', [name]))
  await clearDays(file, 'new')
  const names = await readdir(`${file}.days`)
  expect(names).toHaveLength(8)
  expect(names.every((name) => name.startsWith('new-'))).toBe(true)
})

test('the front takes the day out of the address, keeps days apart, and refuses none', async () => {
  const asked: string[] = []
  const { ask } = await served(
    async (request, response) => {
      asked.push(`${request.url} ${asOf().getStore()?.asked}`)
      response.setHeader('Content-Type', request.url?.includes('.csv') ? 'text/csv' : 'text/html')
      response.end(`<html><body>${asOf().getStore()?.asked}</body></html>`)
    },
    {},
    {
      viewedAt: async (asked, now) => ({
        asked,
        now,
        file: undefined,
        outcome: asked === 'never' ? 'invalid' : 'shown',
      }),
    },
  )
  const page = async (path: string) => (await ask(path)).text
  expect(await page('/en/indicators/gdp?asOf=2026-05-01&country=KAZ')).toContain('2026-05-01')
  expect(await page('/en/indicators/gdp?country=KAZ&asOf=2026-05-02')).toContain('2026-05-02')
  expect(await page('/en/indicators/gdp?country=KAZ')).toContain('undefined')
  expect(await page('/en/indicators/gdp?country=KAZ&asOf=never')).toContain('never')
  expect(await page('/indicators/gdp.csv?asOf=2026-05-01&excel=1')).toContain('2026-05-01')
  expect((await ask('/indicators/gdp.csv?asOf=never')).status).toBe(400)
  expect(asked).toEqual([
    '/en/indicators/gdp?country=KAZ 2026-05-01',
    '/en/indicators/gdp?country=KAZ 2026-05-02',
    '/en/indicators/gdp?country=KAZ undefined',
    '/en/indicators/gdp?country=KAZ never',
    '/indicators/gdp.csv?excel=1 2026-05-01',
  ])
})
