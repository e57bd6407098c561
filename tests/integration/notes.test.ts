import { spawnSync } from 'node:child_process'
import { appendFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { notesAt, notesOf } from '../../db/queries/notes'
import { seeded } from './seeded'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const validNotes = join(root, 'tests/fixtures/notes/valid')

/** The valid folder with trade that two countries state differently, and a share that does not fit. */
async function differing() {
  const place = await seeded(validNotes)
  await appendFile(
    join(place.seedFolder, 'claims/trade.csv'),
    [
      'trade-turnover,KAZ,TUR,2023,6.0,,,,,actual,,ministry-2025,,',
      'trade-turnover,TUR,KAZ,2023,10,,over,,,actual,,agency-2025,,',
      'trade-turnover,KAZ,WLD,2024,142,,,,,actual,,ministry-2025,,',
      'trade-share,KAZ,OTS,2024,18,,,,,actual,,ministry-2025,,',
      '',
    ].join('\n'),
  )
  await place.reload()
  return place
}

test('a note comes out of the database once for an indicator, with the points that it is about', async () => {
  const notes = await notesOf((await differing()).open(), 'trade-turnover')
  const pointsOf = ({ points }: (typeof notes)[number]) =>
    points.map((point) => `${point.refArea}.${point.counterpartArea} ${point.timePeriod}`)
  expect(notes.map((note) => [note.finding.rule, pointsOf(note)])).toEqual([
    ['share-of-total', ['KAZ.OTS 2024', 'KAZ.WLD 2024']],
    ['mirror', ['KAZ.TUR 2023', 'TUR.KAZ 2023']],
  ])
})

test('a note is found at each point that it is about, as it was found in the seed folder', async () => {
  const db = (await differing()).open()
  const [mirror, ...others] = await notesAt(db, 'trade-turnover', 'TUR.KAZ', '2023')
  expect(others).toEqual([])
  expect(mirror?.finding).toMatchObject({
    rule: 'mirror',
    stated: { refArea: 'KAZ', counterpartArea: 'TUR', value: 6, qualifier: 'exact' },
    mirror: { refArea: 'TUR', counterpartArea: 'KAZ', value: 10, qualifier: 'over' },
  })
  expect((await notesAt(db, 'trade-share', 'KAZ.OTS', '2024')).map(({ finding }) => finding.rule)).toEqual([
    'share-of-total',
  ])
  expect(await notesAt(db, 'trade-turnover', 'KAZ.TUR', '2024')).toEqual([])
})

test('notes do not stop a load; they are counted, and listed with their places on demand', async () => {
  const place = await differing()
  const seed = (...words: string[]) =>
    spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'db/seed.ts', ...words], {
      cwd: root,
      env: { ...process.env, KERVAN_SEED: place.seedFolder, KERVAN_DB: place.file },
      encoding: 'utf8',
    })
  const loaded = seed()
  expect([loaded.status, loaded.stderr]).toEqual([0, ''])
  expect(loaded.stdout).toMatch(
    /^2 notes, shown on the pages; npm run seed -- --notes lists all\nloaded 7 figures/,
  )
  expect(seed('--notes').stdout).toContain(
    'claims/trade.csv:4:29  6 (trade-turnover KAZ TUR 2023) is stated, by the other side over 10 (trade-turnover TUR KAZ 2023)',
  )
})
