import type Sqlite from 'better-sqlite3'

export type Cell = string | number | null

/** Rows of a table. */
export type Records = { columns: readonly string[]; rows: readonly (readonly Cell[])[] }

const rowsPerStatement = 400

/** Inserts rows of a table: many in a statement, as single inserts take twice as long. */
export function insertRecords(connection: Sqlite.Database, table: string, { columns, rows }: Records): void {
  const statements = new Map<number, Sqlite.Statement>()
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const part = rows.slice(from, from + rowsPerStatement)
    const tuples = Array(part.length).fill(`(${columns.map(() => '?')})`)
    const statement =
      statements.get(part.length) ?? connection.prepare(`insert into ${table} (${columns}) values ${tuples}`)
    statements.set(part.length, statement)
    statement.run(part.flat())
  }
}
