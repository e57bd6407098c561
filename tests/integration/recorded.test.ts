import { execFileSync } from 'node:child_process'
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeIn } from '../../db/examine'
import { listRevisions } from '../../db/queries/revisions'
import { Editor } from '../../seed/editor'
import { readRevisions } from '../../seed/store/revisions'
import { saveChanges } from '../../seed/store/save'
import { undoRevision } from '../../seed/store/undo'
import { versionOf } from '../../seed/store/version'
import { seeded, validSeed } from './seeded'

async function loaded() {
  const place = await seeded(validSeed)
  await takeIn(place.seedFolder, place.file)
  const path = (file: string) => join(place.seedFolder, file)
  const text = (file: string) => readFile(path(file), 'utf8').catch(() => '')
  const revisions = async () => readRevisions(Buffer.from(await text('revisions.csv')))
  const edit = async (file: string, from: string, to: string) =>
    writeFile(path(file), (await text(file)).replace(from, to))
  const load = async () => (await takeIn(place.seedFolder, place.file)).settled?.outcome
  return { ...place, path, text, revisions, edit, load }
}

test('a first load records nothing, and neither does a second', async () => {
  const place = await loaded()
  expect(await place.load()).toBe('current')
  expect(await place.revisions()).toEqual([])
})

test('an edit of a file is recorded when it is loaded, cell by cell, once', async () => {
  const place = await loaded()
  await place.edit('claims/trade.csv', '11.4', '11.5')
  expect(await place.load()).toBe('loaded')
  expect(await place.load()).toBe('current')
  expect(await place.revisions()).toMatchObject([
    {
      who: 'file',
      steps: [
        {
          kind: 'changed',
          file: 'claims/trade.csv',
          key: 'trade-turnover|KAZ|OTS|2024|actual||ministry-2025',
          before: { value: '11.4' },
          after: { value: '11.5' },
        },
      ],
    },
  ])
})

test('an edit that makes the folder wrong is recorded when it has been put right, as what it came to', async () => {
  const place = await loaded()
  await place.edit('claims/trade.csv', '11.4', 'many')
  expect(await place.load()).toBeUndefined()
  expect(await place.revisions()).toEqual([])
  await place.edit('claims/trade.csv', 'many', '11.6')
  await place.load()
  expect(await place.revisions()).toMatchObject([
    { steps: [{ before: { value: '11.4' }, after: { value: '11.6' } }] },
  ])
})

test('a committed edit is recorded under the name and the words of its commit', async () => {
  const place = await loaded()
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Aigul', '-c', 'user.email=aigul@example.org', ...words], {
      cwd: place.seedFolder,
      stdio: 'ignore',
    })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'Begin')
  await place.edit('topics.csv', 'Trade', 'Commerce')
  git('commit', '-qam', 'Use the other word')
  await appendFile(place.path('units.csv'), 'KM,kilometres,km,suffix,plain\n')
  await place.load()
  expect(await place.revisions()).toMatchObject([
    { who: 'Aigul', why: 'Use the other word', steps: [{ file: 'topics.csv' }] },
    { who: 'file', steps: [{ file: 'units.csv', kind: 'added', row: 3 }] },
  ])
})

test('what a save has told already is not recorded again, and an older state of the folder tells nothing', async () => {
  const place = await loaded()
  const before = await place.text('topics.csv')
  const saved = await saveChanges(
    {
      folder: place.seedFolder,
      base: { 'topics.csv': versionOf(before) },
      why: 'Another word',
      changes: [
        {
          table: 'topics',
          file: 'topics.csv',
          key: ['trade'],
          before: { name: 'Trade' },
          after: { name: 'Commerce' },
        },
      ],
    },
    new Editor('Aigul'),
  )
  expect(saved.outcome).toBe('saved')
  await place.load()
  expect(await place.revisions()).toHaveLength(1)
  await writeFile(place.path('topics.csv'), before)
  await rm(place.path('revisions.csv'))
  expect(await place.load()).toBe('loaded')
  expect(await place.revisions()).toEqual([])
})

test('an undo is a change of its own: the file is as it was, and the history has both', async () => {
  const place = await loaded()
  const before = await place.text('claims/trade.csv')
  await place.edit('claims/trade.csv', '11.4', '11.5')
  await place.load()
  const [edit] = await place.revisions()
  const undone = await undoRevision(
    { folder: place.seedFolder, revision: edit?.revision ?? '', why: 'It was right' },
    new Editor('Aigul'),
  )
  expect(undone.outcome).toBe('saved')
  expect(await place.text('claims/trade.csv')).toBe(before)
  await place.load()
  const { revisions, total } = await listRevisions(place.open(), {}, { limit: 10 })
  expect(total).toBe(2)
  expect(revisions).toMatchObject([
    { who: 'Aigul', why: 'It was right', undoes: edit?.revision, undoneBy: undefined },
    { who: 'file', why: null, undoneBy: revisions[0]?.revision },
  ])
})

test('a removed row comes back to its place; where a row changed again since, nothing is undone', async () => {
  const place = await loaded()
  const before = await place.text('indicators.csv')
  const editor = new Editor('Aigul')
  await appendFile(place.path('units.csv'), 'KM,kilometres,km,suffix,plain\nKG,kilograms,kg,suffix,plain\n')
  await place.load()
  await place.edit('units.csv', 'KM,kilometres,km,suffix,plain\n', '')
  await place.load()
  const [added, removed] = await place.revisions()
  const undo = (revision = '') => undoRevision({ folder: place.seedFolder, revision, why: 'Back' }, editor)
  expect((await undo(removed?.revision)).outcome).toBe('saved')
  expect(await place.text('units.csv')).toMatch(
    /\nKM,kilometres,km,suffix,plain\nKG,kilograms,kg,suffix,plain\n$/,
  )
  await place.edit('units.csv', 'kilometres', 'kilometers')
  await place.load()
  expect(await undo(added?.revision)).toMatchObject({
    outcome: 'stale',
    collisions: [{ theirs: { name: 'kilometers' } }],
  })
  expect(await place.text('indicators.csv')).toBe(before)
})

test('a history is found by figure, by source, by area, by project, by who and by table', async () => {
  const place = await loaded()
  await place.edit('claims/trade.csv', '11.4', '11.5')
  await place.load()
  await place.edit('projects.csv', 'A railway', 'The railway')
  await place.load()
  const found = async (filter: Parameters<typeof listRevisions>[1]) =>
    (await listRevisions(place.open(), filter, { limit: 10 })).revisions.flatMap(({ steps }) =>
      steps.map(({ table }) => table),
    )
  expect(await found({})).toEqual(['projects', 'claims'])
  expect(await found({ about: ['figure:trade-turnover/KAZ.OTS/2024'] })).toEqual(['claims'])
  expect(await found({ about: ['source:ministry-2025'] })).toEqual(['claims'])
  expect(await found({ about: ['project:railway'] })).toEqual(['projects'])
  expect(await found({ about: ['area:TUR'] })).toEqual(['projects'])
  expect(await found({ about: ['area:KAZ', 'indicator:trade-turnover'] })).toEqual(['claims'])
  expect(await found({ table: 'projects', who: 'file' })).toEqual(['projects'])
  expect(await found({ who: 'Aigul' })).toEqual([])
})
