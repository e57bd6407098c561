import type { Column } from '../columns'
import type { Format } from '../format'
import type { Cell, Manner, Table } from '../table'

/** JSON: what the table is about, its columns and sources, and the rows as objects under the short names. */
export const json: Format = {
  extension: 'json',
  type: 'application/json; charset=utf-8',
  opens: 'inline',
  *write(table, manner) {
    yield `${JSON.stringify(head(table, manner)).slice(0, -1)},"data":[`
    let between = '\n'
    for (const row of table.rows()) {
      yield between + JSON.stringify(objectOf(table.columns, row))
      between = ',\n'
    }
    yield '\n]}\n'
  },
}

const head = ({ title, page, about, columns, sources }: Table, { version, changedAt }: Manner) => ({
  title,
  page,
  ...about,
  version,
  changed: changedAt,
  columns: columns.map(({ name, short, type = 'text' }) => ({ name, short, type })),
  sources: sources(),
})

/** A row as an object; a figure and its bounds have their text as it was typed beside its number. */
export function objectOf(columns: readonly Column[], row: readonly Cell[]): Record<string, Cell> {
  const pairs = columns.flatMap(({ short, type }, i): [string, Cell][] => {
    const cell = row[i] ?? null
    if (type === 'list') return [[short, cell === null ? [] : [cell].flat().map(String)]]
    if (type === 'figure' || type === 'bound')
      return [
        [short, cell === null ? null : Number(cell)],
        [`${short}_text`, cell === null ? null : String(cell)],
      ]
    return [[short, cell]]
  })
  return Object.fromEntries(pairs)
}
