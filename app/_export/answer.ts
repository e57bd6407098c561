import type { LineChoice } from '../../db/queries/lines'
import { type Column, claimColumns, csvStream } from './csv'

/** The parameters that every export knows beside those of its view. */
const known = ['claims', 'csvType', 'useColumnShortNames', 'excel', 'lang']

/** What is wrong with the parameters of an export, in words, or undefined; `view` are those that choose a part. */
export function parameterFault(
  search: URLSearchParams,
  view: readonly string[] = ['country', 'time'],
): string | undefined {
  const all = [...view, ...known]
  const unknown = [...search.keys()].find((key) => !all.includes(key))
  if (unknown !== undefined) return `Unknown parameter "${unknown}". Known are: ${all.join(', ')}.`
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
export const refusal = (status: 400 | 404, words: string) =>
  new Response(`${words}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

/** A CSV file of observations under the version of the data: streamed, or 304 where the reader has it. */
export function csvAnswer(
  request: Request,
  {
    columns,
    choice,
    ...file
  }: { name: string; version: string; columns: readonly Column[]; choice: LineChoice },
): Response {
  const search = new URL(request.url).searchParams
  const names = search.get('useColumnShortNames') === 'true' ? 'short' : 'name'
  const claims = search.get('claims') === 'all' ? 'all' : 'chosen'
  const all = claims === 'all' ? [...columns, ...claimColumns] : columns
  const isExcel = search.get('excel') === '1'
  return csvFile(request, { ...file, body: () => csvStream(all, names, { ...choice, claims }, isExcel) })
}

/** A CSV file under the version of the data, made only where the reader does not have it. */
export function csvFile(
  request: Request,
  { name, version, body }: { name: string; version: string; body: () => BodyInit },
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
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  })
}
