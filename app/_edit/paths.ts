import { type TableName, tables } from '../../seed/schema'

/** Which file of a table, and what of it. */
export type Place = { file?: string | undefined; [parameter: string]: string | undefined }

/** The page of a table, with its file where it has several. */
export function editPath(locale: string, table: TableName, { file, ...asked }: Place = {}): string {
  const isOneFile = !tables[table].files.endsWith('/')
  return withSearch(`/${locale}/edit/${table}`, [
    ['file', isOneFile ? undefined : file],
    ...Object.entries(asked),
  ])
}

/** The form of a row: of one that is there, or of a new one. */
export function rowPath(
  locale: string,
  table: TableName,
  row: 'row' | 'new',
  {
    file,
    key = [],
    draft,
    unchanged,
  }: { file?: string; key?: readonly string[]; draft?: string; unchanged?: string | undefined },
): string {
  const isOneFile = !tables[table].files.endsWith('/')
  return withSearch(`/${locale}/edit/${table}/${row}`, [
    ['file', isOneFile ? undefined : file],
    ['draft', draft],
    ['unchanged', unchanged],
    ...key.map((cell): [string, string] => ['key', cell]),
  ])
}

export const signInPath = (locale: string, to: string) => withSearch(`/${locale}/sign-in`, [['to', to]])

export function withSearch(path: string, pairs: readonly (readonly [string, string | undefined])[]): string {
  const given = pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  const search = new URLSearchParams(given).toString()
  return search === '' ? path : `${path}?${search}`
}
