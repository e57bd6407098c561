import { expect, test } from 'vitest'
import { search } from '../../db/queries/search'
import { repositorySeed, seeded, validSeed } from './seeded'

const keys = async (db: Parameters<typeof search>[0], query: string, kind: string) =>
  (await search(db, query, 200)).find((found) => found.kind === kind)?.hits.map(({ key }) => key) ?? []

test('a country is found by its name in any writing', async () => {
  const db = (await seeded(repositorySeed)).open()
  for (const query of ['Türkiye', 'turkiye', 'TURKIYE', 'TÜRKİYE', 'türk'])
    expect(await keys(db, query, 'area')).toContain('TUR')
  for (const query of ['Қазақстан', 'қазақстан', 'Казакстан', 'Kazakistan', 'kazakh'])
    expect(await keys(db, query, 'area')).toContain('KAZ')
})

test('projects are found by names with letters that a keyboard may lack', async () => {
  const db = (await seeded(repositorySeed)).open()
  for (const query of ['Iğdır', 'igdir', 'IĞDIR', 'kars-igdir', 'dilucu ığdır'])
    expect(await keys(db, query, 'project')).toContain('kars-dilucu')
})

test('words for a figure lead to its series, the nearest first', async () => {
  const db = (await seeded(repositorySeed)).open()
  const [first] = await search(db, 'trade kazakhstan ots', 5)
  expect(first?.kind).toBe('series')
  expect(first?.hits[0]).toMatchObject({
    key: 'trade-turnover KAZ.OTS',
    title: 'Trade turnover, Kazakhstan – Turkic States (OTS)',
  })
})

test('a claim is found by the words of its source', async () => {
  const db = (await seeded(repositorySeed)).open()
  expect(await keys(db, 'reached $11.4 billion', 'claim')).toContain('trade-turnover KAZ.OTS 2024')
})

test('every word must be there, the last one as far as it is typed', async () => {
  const db = (await seeded(validSeed)).open()
  const kinds = async (query: string) =>
    (await search(db, query, 5)).map(({ kind, count }) => `${kind} ${count}`)
  expect(await kinds('trade turn')).toEqual(['indicator 2', 'series 1'])
  expect(await kinds('turn trade')).toEqual([])
  expect(await kinds('trade zebra')).toEqual([])
  expect(await kinds('railway')).toEqual(['project 1'])
  expect(await kinds(' ')).toEqual([])
})
