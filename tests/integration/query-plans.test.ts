import type Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { type Database, openReadOnly } from '../../db/client'
import * as schema from '../../db/schema'
import { queries } from './queries'
import { repositorySeed, seededFile } from './seeded'

let plain: Sqlite.Database
let connection: Sqlite.Database
let db: Database
const asked: string[] = []

beforeAll(async () => {
  plain = openReadOnly(await seededFile(repositorySeed))
  connection = watched(plain, asked)
  db = drizzle(connection, { schema })
})

test('every query of db/queries is among those that are looked at', async () => {
  const modules = import.meta.glob<Record<string, unknown>>('../../db/queries/*.ts', { eager: true })
  const exported = Object.values(modules).flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  )
  const pure = ['csvCell']
  expect(exported.filter((name) => !pure.includes(name) && !(name in queries))).toEqual([])
})

test('no query reads the whole table of claims', async () => {
  const scans: string[] = []
  for (const [name, run] of Object.entries(queries)) {
    asked.length = 0
    await run(db, connection)
    expect([name, asked.length > 0]).toEqual([name, true])
    scans.push(...asked.filter(scansClaims).map((statement) => `${name}: ${statement}`))
  }
  expect(scans).toEqual([])
})

test('a query that reads the whole table of claims would be found', () => {
  for (const statement of [
    'select count(*) from claim',
    'select * from claim as other where other.note = ?',
    'select max(claim.year) from source join claim on claim.note = source.note',
  ])
    expect([statement, scansClaims(statement)]).toEqual([statement, true])
  expect(scansClaims('select * from claim where series = ?')).toBe(false)
})

/** Whether a step of the plan comes to claims but by an index of theirs: it goes through all of them. */
function scansClaims(statement: string): boolean {
  const plan = plain.prepare(`explain query plan ${statement}`).raw()
  const steps = [plan.all(...unbound(statement))].flat().map((step) => String([step].flat().at(-1)))
  const names = [...statement.matchAll(/["`]?\bclaim\b["`]?\s+(?:as\s+)?["`]?(\w+)/gi)].map(
    ([, name]) => name,
  )
  const ofClaims = new RegExp(`^(?:SCAN|SEARCH) (?:${['claim', ...names].join('|')})\\b`)
  return steps.some((step) => ofClaims.test(step) && !found.test(step))
}

const found = /^SEARCH \w+ USING (?:COVERING INDEX|INDEX|INTEGER PRIMARY KEY)/

/** Nothing for every parameter of a statement: the plan does not depend on it. */
function unbound(statement: string): unknown[] {
  if (/@\w/.test(statement))
    return [Object.fromEntries([...statement.matchAll(/@(\w+)/g)].map(([, name]) => [name, null]))]
  return [...statement.matchAll(/\?/g)].map(() => null)
}

/** A connection that keeps the text of what it is asked. */
function watched(plain: Sqlite.Database, kept: string[]): Sqlite.Database {
  return new Proxy(plain, {
    get(target, name) {
      const value = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...given: unknown[]) => {
        if (name === 'prepare') kept.push(String(given[0]))
        return Reflect.apply(value, target, given)
      }
    },
  })
}
