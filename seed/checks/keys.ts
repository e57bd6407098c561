import { nearest } from '../nearest'
import type { Problem } from '../problem'
import type { Entry, Seed } from '../read'
import { type SeedTable, type TableName, tables } from '../schema'

/** Keys that stand twice, and references to keys that do not stand at all. */
export function checkKeys(seed: Seed): Problem[] {
  const problems: Problem[] = []
  const keys = new Map<string, ReadonlySet<string>>()
  for (const name of tableNames) keys.set(name, uniqueKeys(seed[name], tables[name], problems))
  for (const name of tableNames) findDanglers(seed[name], tables[name], keys, problems)
  return problems
}

const tableNames = Object.keys(tables).filter((name): name is TableName => name in tables)

const cellOf = ({ row }: Entry<object>, field: string): string => {
  const value: unknown = Reflect.get(row, field)
  return typeof value === 'string' ? value : ''
}

const separator = '\n'

function uniqueKeys(
  entries: readonly Entry<object>[],
  { primaryKey }: SeedTable,
  problems: Problem[],
): ReadonlySet<string> {
  const keys = new Set<string>()
  const repeated = new Map<string, Entry<object>[]>()
  for (const entry of entries) {
    const key = keyOf(entry, primaryKey)
    const before = keys.size
    keys.add(key)
    if (keys.size === before) repeated.set(key, [...(repeated.get(key) ?? []), entry])
  }
  if (repeated.size > 0) problems.push(...duplicates(entries, primaryKey, repeated))
  return keys
}

function keyOf(entry: Entry<object>, primaryKey: readonly string[]): string {
  let key = ''
  for (const field of primaryKey) key += (key && separator) + cellOf(entry, field)
  return key
}

function findDanglers(
  entries: readonly Entry<object>[],
  { foreignKeys }: SeedTable,
  keys: ReadonlyMap<string, ReadonlySet<string>>,
  problems: Problem[],
) {
  for (const [field, table] of Object.entries(foreignKeys)) {
    const known = keys.get(table) ?? new Set<string>()
    for (const entry of entries) {
      const value = cellOf(entry, field)
      if (value === '' || known.has(value)) continue
      problems.push({
        ...entry.place(field),
        severity: 'error',
        field,
        value,
        rule: 'unknown-key',
        table,
        nearest: nearest(value, known),
      })
    }
  }
}
