import { nearest } from '../nearest'
import type { Problem } from '../problem'
import type { Entry, Seed } from '../read'
import { type TableName, tables } from '../schema'

/** Keys that stand twice, and references to keys that do not stand at all. */
export function checkKeys(seed: Seed): Problem[] {
  const names = Object.keys(tables) as TableName[]
  const keys = new Map(
    names.map((name) => [name, new Set(seed[name].map((entry) => keyOf(entry, tables[name].primaryKey)))]),
  )
  return names.flatMap((name) => [
    ...duplicates(seed[name], tables[name].primaryKey),
    ...danglers(seed[name], tables[name].foreignKeys, keys),
  ])
}

const cellOf = ({ row }: Entry<object>, field: string): string => {
  const value: unknown = Reflect.get(row, field)
  return typeof value === 'string' ? value : ''
}

const keyOf = (entry: Entry<object>, fields: readonly string[]) =>
  fields.map((field) => cellOf(entry, field)).join(' | ')

function duplicates(entries: readonly Entry<object>[], fields: readonly string[]): Problem[] {
  const first = new Map<string, Entry<object>>()
  return entries.flatMap((entry): Problem[] => {
    const key = keyOf(entry, fields)
    const known = first.get(key)
    if (!known) {
      first.set(key, entry)
      return []
    }
    const parts = fields.map((field) => cellOf(entry, field)).filter(Boolean)
    return [
      {
        ...entry.place(fields[0] ?? ''),
        severity: 'error',
        rule: 'duplicate-key',
        key: parts.join(' '),
        first: `${known.file}:${known.line}`,
      },
    ]
  })
}

function danglers(
  entries: readonly Entry<object>[],
  foreignKeys: Readonly<Record<string, string | undefined>>,
  keys: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  const references = Object.entries(foreignKeys)
  return entries.flatMap((entry) =>
    references.flatMap(([field, table]): Problem[] => {
      const value = cellOf(entry, field)
      const known = keys.get(table ?? '')
      if (value === '' || table === undefined || known?.has(value)) return []
      return [
        {
          ...entry.place(field),
          severity: 'error',
          field,
          value,
          rule: 'unknown-key',
          table,
          nearest: nearest(value, known ?? []),
        },
      ]
    }),
  )
}
