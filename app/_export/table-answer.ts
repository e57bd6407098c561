import { LRUCache } from 'lru-cache'
import { findEdition } from '../../db/queries/edition'
import type { Snapshot } from '../../db/snapshot'
import { nearest } from '../../seed/nearest'
import { translator } from '../_i18n/messages'
import { todayOf } from '../_project/today'
import { siteOrigin } from '../_view/origin'
import { entityTag, faultsRefusal, fileAnswer, refusal } from './answer'
import type { Fault } from './fault'
import type { Format } from './format'
import { formatOf, formats } from './formats'
import { readExport } from './request'
import { snapshotAnswer } from './snapshot-answer'
import type { Missing, TableSource } from './source'
import { lengthOf, streamOf } from './stream'
import type { Manner, Table } from './table'
import { written } from './written'

/** The table of a page as the file that is asked for, all of one state of the data. */
export async function tableAnswer(request: Request, source: TableSource, file: string): Promise<Response> {
  const found = formatOf(file)
  if (!found) return noFormat(file)
  return await snapshotAnswer((snapshot) => answerFrom(snapshot, request, source, found))
}

const noFormat = (file: string) =>
  refusal(404, `There is no ${file}. A table is taken away as ${extensions.join(', ')}.`, {
    allowed: extensions,
  })

const extensions = formats.map(({ extension }) => `.${extension}`)

async function answerFrom(
  snapshot: Snapshot,
  request: Request,
  { own, general, find }: TableSource,
  { name, format }: { name: string; format: Format },
): Promise<Response> {
  const { db, connection } = snapshot
  const { search, searchParams } = new URL(request.url)
  const { asked, faults } = readExport(searchParams, own, general)
  const language = { locale: asked.lang, t: translator(asked.lang) }
  const found = await find({ db, connection, name, search: searchParams, asked, language, today: todayOf() })
  if ('missing' in found) return missingRefusal(name, found.missing)
  if ('table' in found && format.suits?.(found.table) === false)
    return refusal(404, `${name} is no table of figures, and so not taken away as .${format.extension}.`)
  const wrong = distinct([...faults, ...('faults' in found ? found.faults : [])])
  if ('faults' in found || wrong.length > 0) return faultsRefusal(wrong)
  const { version, changedAt } = await findEdition(db)
  const manner: Manner = {
    version,
    changedAt,
    search,
    names: asked.useColumnShortNames === 'true' ? 'short' : 'name',
    excel: asked.excel === '1',
  }
  return formatAnswer(request, snapshot, format, heldTable(snapshot, found.table), manner)
}

/** A parameter that a page and its file both know is looked at by both. */
const distinct = (faults: readonly Fault[]) =>
  faults.filter(
    ({ parameter, value }, i) =>
      faults.findIndex((one) => one.parameter === parameter && one.value === value) === i,
  )

/** Says that there is none of that name, and which are near. */
export function missingRefusal(name: string, { words, known, all }: Missing): Response {
  const starting = known.filter((one) => name !== '' && one.toLowerCase().startsWith(name.toLowerCase()))
  const near = [...new Set([nearest(name, known) ?? [], starting].flat())].slice(0, 5)
  const meant = near.length > 0 ? ` Perhaps ${near.join(', ')}.` : ''
  return refusal(404, `${words} All of them are at ${all}.${meant}`, { near, all })
}

/** The table whose rows hold the snapshot as long as somebody reads them. */
function heldTable({ held }: Snapshot, table: Table): Table {
  const { rows, lines } = table
  return {
    ...table,
    rows: () => held(rows()),
    ...(lines && { lines: (cell) => held(lines(cell)) }),
  }
}

const tooLong = ({ name }: Table, { extension, mostRows }: Format) =>
  refusal(
    413,
    `${name} has more than the ${mostRows} rows that .${extension} can hold. Take it as .csv, or narrow it.`,
    { allowed: formats.filter((one) => one.mostRows === undefined).map((one) => `.${one.extension}`) },
  )

async function formatAnswer(
  request: Request,
  snapshot: Snapshot,
  format: Format,
  table: Table,
  manner: Manner,
): Promise<Response> {
  const { extension, type, opens, mostRows } = format
  if (mostRows !== undefined && (await table.hasMoreThan?.(mostRows))) return tooLong(table, format)
  const stream = () => streamOf(written(snapshot, format, table, manner))
  const file = {
    name: `${table.name}.${extension}`,
    type,
    opens,
    version: [manner.version, siteOrigin(), table.dependsOn].join(' '),
    headers: { Link: links(table, format, manner) },
  }
  const length = request.headers.has('range')
    ? await knownLength(entityTag(request, file, 'identity'), stream)
    : undefined
  return fileAnswer(request, { ...file, ...(length !== undefined && { length }) }, stream)
}

/** A part of a file can be told only by the length of all of it, which is counted once. */
async function knownLength(tag: string, stream: () => ReadableStream<Uint8Array<ArrayBuffer>>) {
  const known = lengths.get(tag) ?? (await lengthOf(stream()))
  lengths.set(tag, known)
  return known
}

const lengths = new LRUCache<string, number>({ max: 1000 })

/** The page of the table, and beside a CSV file what its columns are. */
function links({ page, name }: Table, { extension }: Format, { search }: Manner): string {
  const described = `<${name}.csv-metadata.json${search}>; rel="describedby"; type="application/csvm+json"`
  return [`<${page}>; rel="alternate"; type="text/html"`, ...(extension === 'csv' ? [described] : [])].join(
    ', ',
  )
}
