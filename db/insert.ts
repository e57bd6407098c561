import type Sqlite from 'better-sqlite3'
import type { Cell, Records } from './load'

const rowsPerStatement = 400

/** What inserts rows of a table: many in a statement, as a million single inserts take twice as long. */
export function inserter(connection: Sqlite.Database, table: string) {
  const statements = new Map<string, Sqlite.Statement>()
  const statementOf = (records: Records, count: number) => {
    const key = `${count} ${records.columns} ${Object.keys(records.fixed ?? {})}`
    const known = statements.get(key) ?? connection.prepare(insertSql(table, records, count))
    statements.set(key, known)
    return known
  }
  return (records: Records) => {
    const shared = Object.values(records.shared ?? {})
    const full = shared.length + rowsPerStatement * records.columns.length
    let pending: Cell[] = [...shared]
    const insert = () => {
      const count = (pending.length - shared.length) / records.columns.length
      statementOf(records, count).run(pending)
      pending = [...shared]
    }
    for (const cells of records.rows) for (const cell of cells) if (pending.push(cell) === full) insert()
    if (pending.length > shared.length) insert()
  }
}

function insertSql(table: string, { columns, shared = {}, fixed = {} }: Records, count: number): string {
  const names = [...Object.keys(shared), ...columns, ...Object.keys(fixed)]
  const once = Object.keys(shared).map((name) => `? as ${name}`)
  const tuples = Array(count).fill(`(${columns.map(() => '?')})`)
  const values = [...(once.length > 0 ? ['once.*'] : []), 'many.*', ...Object.values(fixed)]
  const from = once.length > 0 ? `(select ${once}) once cross join ` : ''
  return `insert into ${table} (${names}) select ${values} from ${from}(values ${tuples}) many`
}
