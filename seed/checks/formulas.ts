import type { Problem } from '../problem'
import type { Seed } from '../read'
import { allTables } from '../schema'

/** Texts that a spreadsheet runs in place of showing them, where the seed folder or an export is opened in one. */
export function checkFormulas(seed: Seed): Problem[] {
  return tableNames.flatMap((name) =>
    seed[name].flatMap(({ row, place }): Problem[] =>
      Object.entries(row)
        .filter(([, value]) => typeof value === 'string' && isRun(value))
        .map(([field, value]) => ({
          ...place(field),
          severity: 'warning',
          rule: 'runs-in-a-spreadsheet',
          field,
          value: String(value),
        })),
    ),
  )
}

/** Bulk series hold keys, periods and numbers alone. */
const tableNames = Object.keys(allTables).filter(
  (name): name is Exclude<keyof typeof allTables, 'series'> => name in allTables && name !== 'series',
)

const isRun = (text: string) => /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text)
