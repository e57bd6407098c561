import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { packageText } from '../../../seed/datapackage'
import { Editor } from '../../../seed/editor'
import type { Change } from '../../../seed/store/change'
import { previewChanges } from '../../../seed/store/preview'
import { readRevisions } from '../../../seed/store/revisions'
import { saveChanges } from '../../../seed/store/save'
import { versionOf } from '../../../seed/store/version'
import { validSeed } from '../seeded'

const aigul = new Editor('Aigul')
const at = new Date('2026-05-01T09:30:00.000Z')

async function copied() {
  const folder = await mkdtemp(join(tmpdir(), 'kervan-store-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(validSeed, folder, { recursive: true })
  const read = (file: string) => readFile(join(folder, file), 'utf8')
  const versions = async (...files: string[]) =>
    Object.fromEntries(await Promise.all(files.map(async (file) => [file, versionOf(await read(file))])))
  return { folder, read, versions }
}

const renamed = (name: string, before = 'Trade'): Change => ({
  table: 'topics',
  file: 'topics.csv',
  key: ['trade'],
  before: { name: before },
  after: { name },
})

test('a save changes the one cell and says in revisions.csv who did what, when and why', async () => {
  const { folder, read, versions } = await copied()
  const before = await read('topics.csv')
  const base = await versions('topics.csv')
  const saved = await saveChanges(
    { folder, changes: [renamed('Commerce, "all"')], base, why: 'plain word' },
    aigul,
    at,
  )
  expect(saved).toMatchObject({ outcome: 'saved', versions: await versions('topics.csv') })
  expect(await read('topics.csv')).toBe(before.replace('trade,Trade,', 'trade,"Commerce, ""all""",'))
  const [revision] = readRevisions(Buffer.from(await read('revisions.csv')))
  expect(revision).toMatchObject({
    at: '2026-05-01T09:30:00.000Z',
    who: 'Aigul',
    why: 'plain word',
    steps: [
      {
        kind: 'changed',
        table: 'topics',
        key: 'trade',
        before: { name: 'Trade' },
        after: { name: 'Commerce, "all"' },
      },
    ],
  })
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual(['.lock'])
})

test('what makes the folder wrong is refused with its place and its change, and nothing is written', async () => {
  const { folder, read, versions } = await copied()
  const base = await versions('topics.csv', 'claims/trade.csv')
  const claim: Change = {
    table: 'claims',
    file: 'claims/trade.csv',
    key: ['trade-turnover', 'KAZ', 'OTS', '2024', 'actual', '', 'ministry-2025'],
    before: { value: '11.4' },
    after: { value: 'many' },
  }
  const refused = await saveChanges(
    { folder, changes: [renamed('Commerce'), claim], base, why: 'slip' },
    aigul,
  )
  expect(refused).toEqual({
    outcome: 'problems',
    problems: [
      expect.objectContaining({ file: 'claims/trade.csv', line: 2, rule: 'type', field: 'value', change: 1 }),
    ],
  })
  expect(await versions('topics.csv', 'claims/trade.csv')).toEqual(base)
  await expect(read('revisions.csv')).rejects.toThrow('ENOENT')
})

test('several files of one save change together; a key may change, and a row come', async () => {
  const { folder, read, versions } = await copied()
  const changes: Change[] = [
    {
      table: 'topics',
      file: 'topics.csv',
      key: ['trade'],
      before: { topic: 'trade' },
      after: { topic: 'commerce' },
    },
    {
      table: 'topics',
      file: 'topics.csv',
      key: ['energy'],
      after: { topic: 'energy', name: 'Energy', description: 'Oil' },
    },
    ...['trade-turnover', 'trade-share', 'gdp'].map(
      (indicator): Change => ({
        table: 'indicators',
        file: 'indicators.csv',
        key: [indicator],
        before: { topic: 'trade' },
        after: { topic: 'commerce' },
      }),
    ),
    {
      table: 'units',
      file: 'units.csv',
      key: ['KM'],
      after: { unit: 'KM', name: 'km', placement: 'suffix', scale: 'plain' },
    },
  ]
  const base = await versions('topics.csv', 'indicators.csv', 'units.csv')
  const saved = await saveChanges({ folder, changes, base, why: 'another word' }, aigul)
  expect(saved).toMatchObject({ outcome: 'saved' })
  expect(await read('topics.csv')).toBe(
    'topic,name,description\ncommerce,Trade,Who trades with whom\nenergy,Energy,Oil\n',
  )
  expect(await read('units.csv')).toMatch(/\nKM,km,,suffix,plain\n$/)
})

test('a save that started from an older file is refused with both versions, and says what fits and what collides', async () => {
  const { folder, versions } = await copied()
  const base = await versions('topics.csv')
  const theirs = await saveChanges({ folder, changes: [renamed('Commerce')], base, why: 'first' }, aigul)
  expect(theirs).toMatchObject({ outcome: 'saved' })
  const added: Change = {
    table: 'topics',
    file: 'topics.csv',
    key: ['energy'],
    after: { topic: 'energy', name: 'Energy', description: 'Oil' },
  }
  const changes = [renamed('Dealings'), added]
  const stale = await saveChanges({ folder, changes, base, why: 'second' }, new Editor('Berik'))
  const current = await versions('topics.csv')
  expect(stale).toEqual({
    outcome: 'stale',
    files: [{ file: 'topics.csv', base: base['topics.csv'], current: current['topics.csv'] }],
    merged: [added],
    collisions: [
      {
        change: changes[0],
        base: { name: 'Trade' },
        mine: { name: 'Dealings' },
        theirs: { topic: 'trade', name: 'Commerce', description: 'Who trades with whom' },
      },
    ],
  })
  if (stale.outcome !== 'stale') return
  const merged = await saveChanges({ folder, changes: stale.merged, base: current, why: 'second' }, aigul)
  expect(merged).toMatchObject({ outcome: 'saved' })
})

test('a change of a table, a file or a column that is not there, or of nothing, is refused in words', async () => {
  const { folder, versions } = await copied()
  const base = await versions('topics.csv')
  const save = (change: Change) => saveChanges({ folder, changes: [change], base, why: 'try' }, aigul)
  const words = async (change: Change) => ({ ...(await save(change)) })
  expect(await words({ ...renamed('A'), file: '../topics.csv' })).toEqual({
    outcome: 'unknown',
    words: '../topics.csv is no file of topics',
  })
  expect(await words({ ...renamed('A'), after: { colour: 'red' } })).toEqual({
    outcome: 'unknown',
    words: 'topics.csv has no column colour',
  })
  expect(await words(renamed('Trade'))).toEqual({ outcome: 'unknown', words: 'the changes change nothing' })
})

test('a preview has the whole folder as it would be, and writes nothing', async () => {
  const { folder, versions } = await copied()
  const base = await versions('topics.csv')
  const preview = await previewChanges({ folder, changes: [renamed('Commerce')], base })
  expect(preview).toMatchObject({
    outcome: 'drafted',
    problems: [],
    steps: [{ kind: 'changed', key: 'trade' }],
  })
  if (preview.outcome === 'drafted') expect(preview.seed.topics[0]?.row.name).toBe('Commerce')
  expect(await versions('topics.csv')).toEqual(base)
})

test('a new file of a data set begins with its header, and datapackage.json that we wrote lists it', async () => {
  const { folder, read } = await copied()
  await writeFile(join(folder, 'datapackage.json'), await packageText(folder))
  const added: Change = {
    table: 'series',
    file: 'series/bank-2026.csv',
    key: [],
    after: {
      indicator: 'trade-turnover',
      ref_area: 'KAZ',
      time_period: '2023',
      value: '9.80',
      source: 'ministry-2025',
    },
  }
  const saved = await saveChanges({ folder, changes: [added], base: {}, why: 'a data set' }, aigul)
  expect(saved).toMatchObject({ outcome: 'saved' })
  expect(await read('series/bank-2026.csv')).toBe(
    'indicator,ref_area,counterpart_area,time_period,value,obs_status,source\ntrade-turnover,KAZ,,2023,9.80,,ministry-2025\n',
  )
  expect(await read('datapackage.json')).toBe(await packageText(folder))
})
