import { listed } from '../cell'
import { nearest } from '../nearest'
import { type Observations, observationEntries, type Run, runsBySource } from '../observations'
import type { Problem } from '../problem'
import type { Seed } from '../read'
import type { Entry } from '../rows'
import { allTables, type SeedTable } from '../schema'

/** Keys that stand twice, and references to keys that do not stand at all. */
export function checkKeys(seed: Seed): Problem[] {
  const problems: Problem[] = []
  const keys = new Map<string, ReadonlySet<string>>()
  for (const name of tableNames) keys.set(name, uniqueKeys(seed[name], allTables[name], problems))
  for (const runs of repeatingRuns(seed.series))
    findRepeated(observationEntries(seed.series, runs), allTables.series.primaryKey, problems)
  for (const name of tableNames) findDanglers(seed[name], allTables[name], keys, problems)
  const dangling = seed.series.runs.filter((run) => isDangling(run, keys))
  findDanglers([...observationEntries(seed.series, dangling)], allTables.series, keys, problems)
  return problems
}

/** All tables but that of bulk data sets, whose keys no other repeats, and whose rows share most of theirs. */
const tableNames = Object.keys(allTables).filter(
  (name): name is Exclude<keyof typeof allTables, 'series'> => name in allTables && name !== 'series',
)

/** The runs of each series and source that state a period twice. */
function* repeatingRuns(series: Observations): Generator<readonly Run[]> {
  const statedIn = new Uint32Array(series.periods.length)
  let number = 0
  for (const runs of runsBySource(series)) {
    number++
    if (runs.some((run) => isRepeating(series, run, { statedIn, number }))) yield runs
  }
}

/** Whether a run states a period of the same number of runs again; `statedIn` has the last number by period. */
function isRepeating(
  { period }: Observations,
  { from, to }: Run,
  { statedIn, number }: { statedIn: Uint32Array; number: number },
): boolean {
  for (let row = from; row < to; row++) {
    const one = period[row] ?? 0
    if (statedIn[one] === number) return true
    statedIn[one] = number
  }
  return false
}

const isDangling = (run: Run, keys: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
  Object.entries(allTables.series.foreignKeys).some(([field, table]) => {
    const cell: unknown = Reflect.get(run, field)
    return typeof cell === 'string' && !keys.get(table)?.has(cell)
  })

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
  for (const entry of entries) keys.add(keyOf(entry, primaryKey))
  if (keys.size < entries.length) findRepeated(entries, primaryKey, problems)
  return keys
}

/** Keeps an entry for each key, which a table without repeated keys can do without. */
function findRepeated(
  entries: Iterable<Entry<object>>,
  primaryKey: readonly string[],
  problems: Problem[],
): void {
  const firsts = new Map<string, Entry<object>>()
  for (const entry of entries) {
    const key = keyOf(entry, primaryKey)
    const first = firsts.get(key)
    if (!first) {
      firsts.set(key, entry)
      continue
    }
    const parts = primaryKey.map((field) => cellOf(entry, field)).filter(Boolean)
    problems.push({
      ...entry.place(primaryKey[0] ?? ''),
      severity: 'error',
      rule: 'duplicate-key',
      key: parts.join(' '),
      first: `${first.file}:${first.line}`,
    })
  }
}

function keyOf(entry: Entry<object>, primaryKey: readonly string[]): string {
  let key = ''
  for (const field of primaryKey) key += (key && separator) + cellOf(entry, field)
  return key
}

function findDanglers(
  entries: readonly Entry<object>[],
  { foreignKeys, listKeys }: SeedTable,
  keys: ReadonlyMap<string, ReadonlySet<string>>,
  problems: Problem[],
): void {
  for (const [field, table] of Object.entries({ ...foreignKeys, ...listKeys })) {
    const isList = field in listKeys
    const known = keys.get(table) ?? new Set<string>()
    const meant = new Map<string, string | undefined>()
    for (const entry of entries) {
      const cell = cellOf(entry, field)
      if (cell === '' || known.has(cell)) continue
      for (const value of isList ? listed(cell) : [cell]) {
        if (known.has(value)) continue
        if (!meant.has(value)) meant.set(value, nearest(value, known))
        problems.push({
          ...entry.place(field),
          severity: 'error',
          field,
          value,
          rule: 'unknown-key',
          table,
          nearest: meant.get(value),
        })
      }
    }
  }
}
