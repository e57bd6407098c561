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

export const signInPath = (locale: string, to: string) => withSearch(`/${locale}/sign-in`, [['to', to]])

export function withSearch(path: string, pairs: readonly (readonly [string, string | undefined])[]): string {
  const given = pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  const search = new URLSearchParams(given).toString()
  return search === '' ? path : `${path}?${search}`
}
