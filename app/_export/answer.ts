import type { LineChoice } from '../../db/queries/lines'
import { type Column, claimColumns, csvStream } from './csv'

/** The parameters that exports of figures know beside those of their page, and those of any export. */
const ofFigures = ['claims', 'csvType']
const ofAll = ['useColumnShortNames', 'excel', 'lang']

/** What is wrong with the parameters of an export of figures; `own` are those of its page alone. */
export const parameterFault = (search: URLSearchParams, own: readonly string[] = []) =>
  tableFault(search, [...new Set([...own, ...ofFigures])])

/** What is wrong with the parameters of an export, in words, or undefined; `own` are those of its table alone. */
export function tableFault(search: URLSearchParams, own: readonly string[]): string | undefined {
  const known = [...own, ...ofAll]
  const unknown = [...search.keys()].find((key) => !known.includes(key))
  if (unknown !== undefined) return `Unknown parameter "${unknown}". Known are: ${known.join(', ')}.`
  return (
    choiceFault(search, 'csvType', ['full', 'filtered']) ??
    choiceFault(search, 'claims', ['chosen', 'all']) ??
    choiceFault(search, 'useColumnShortNames', ['true', 'false']) ??
    choiceFault(search, 'excel', ['0', '1'])
  )
}

function choiceFault(
  search: URLSearchParams,
  parameter: string,
  allowed: readonly string[],
): string | undefined {
  const value = search.get(parameter)
  if (value === null || allowed.includes(value)) return undefined
  return `The parameter ${parameter} is "${value}"; it can be ${allowed.join(' or ')}.`
}

/** A refusal in words, as plain text. */
export const refusal = (status: 400 | 404 | 501, words: string) =>
  new Response(`${words}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

/** Figures as a CSV file, streamed. */
export function csvAnswer(
  request: Request,
  { columns, choice, name, version }: CsvFile & { columns: readonly Column[]; choice: LineChoice },
): Response {
  const search = new URL(request.url).searchParams
  const claims = search.get('claims') === 'all' ? 'all' : 'chosen'
  const all = claims === 'all' ? [...columns, ...claimColumns] : columns
  return fileAnswer(request, { name: `${name}.csv`, type: csvType, version }, () =>
    csvStream(all, columnNames(search), { ...choice, claims }, search.get('excel') === '1'),
  )
}

/** The name of a file without its extension, and the version of the data that it holds. */
type CsvFile = { name: string; version: string }

export const csvType = 'text/csv; charset=utf-8; header=present'

/** Which of their names the columns have, as an address says it. */
export const columnNames = (search: URLSearchParams) =>
  search.get('useColumnShortNames') === 'true' ? 'short' : 'name'

/** A file under the version of the data, or 304 where the reader has it: then `body` is not asked. */
export function fileAnswer(
  request: Request,
  { name, type, version, isShown }: { name: string; type: string; version: string; isShown?: boolean },
  body: () => BodyInit,
): Response {
  const etag = `"${version}"`
  const headers = {
    ETag: etag,
    'Cache-Control': 'public, no-cache',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
  }
  const held = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  if (held.includes(etag) || held.includes('*')) return new Response(null, { status: 304, headers })
  return new Response(body(), {
    headers: {
      ...headers,
      'Content-Type': type,
      'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename="${name}"`,
    },
  })
}
