import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { openReadOnly } from '../../db/client'
import { loadDatabase } from '../../db/load'
import { csvLines } from '../../db/queries/lines'
import { claimsAbout, claimsOf } from '../../db/queries/observations'
import * as schema from '../../db/schema'
import { readPackage } from '../../seed/read'
import { signedIn } from '../signed-in'
import { type Running, start } from './processes'
import { answersIn } from './readers'
import { aimed, type Line, leastProcessorTime, ms } from './report'
import { removed, syntheticSeed } from './synthetic'

const few = 1000
const many = 10_000_000
const rounds = 7
const page = '/en/indicators/made-0'

/** What a query and a page of one indicator cost beside few and beside many other observations, as an exponent. */
export async function benchCost(): Promise<Line[]> {
  if (!existsSync('/proc/self/stat')) return [{ name: 'cost', figure: 'processor time needs Linux' }]
  const folders = [await syntheticSeed(few), await syntheticSeed(few)]
  const [small = '', large = ''] = folders.map((folder) => join(folder, 'bench.sqlite'))
  try {
    const started = performance.now()
    await fill(folders[0] ?? '', small, 0)
    await fill(folders[1] ?? '', large, many)
    const made = {
      name: `making ${many.toLocaleString('en')} observations`,
      figure: ms(performance.now() - started),
    }
    return [made, ...(await queryCosts(small, large)), ...(await pageCosts(small, large))]
  } finally {
    for (const folder of folders) await removed(folder)
  }
}

const fillers = 20
const areas = ['AZE', 'KAZ', 'KGZ', 'TUR', 'UZB', 'HUN', 'TKM']

/** Observations by the day since 1800, made by SQLite itself; the indicators are the same however many there are. */
async function fill(folder: string, file: string, rows: number) {
  await loadDatabase(
    (await readPackage(folder)).seed,
    { version: 'bench', changedAt: '2026-01-01T00:00:00Z' },
    file,
  )
  const connection = new Sqlite(file)
  connection.pragma('journal_mode = off')
  connection.pragma('synchronous = off')
  connection.pragma('temp_store = memory')
  connection.exec('begin; drop index claim_series_period')
  const indicator =
    connection.prepare(`insert into indicator select 'filler-' || ?, topic, name, definition, unit,
    unit_mult, frequency, chart, featured, code, note, position + ? from indicator where indicator = 'made-0'`)
  const series = connection.prepare('insert into series values (?, ?, ?, null)')
  for (let i = 0; i < fillers; i++) {
    indicator.run(i, i + 1)
    for (const [j, area] of areas.entries()) series.run(1000 + i * areas.length + j, `filler-${i}`, area)
  }
  const each = Math.floor(rows / (fillers * areas.length))
  connection.exec(`
    with recursive day(n, text) as (select 0, '1800-01-01' union all select n + 1, date('1800-01-01', n + 1 || ' days') from day where n < ${each} - 1)
    insert into claim (id, series, time_period, year, value, value_text, qualifier, kind, source, rank, chosen, rivals)
    select 100000 + (series.id - 1000) * ${each || 1} + n, series.id, text, cast(text as integer), n, n, 'exact', 'actual', 'wb-wdi-2026-07', 'normal', 1, 0
    from series join day where series.id >= 1000 and ${each} > 0`)
  connection.exec(
    `create index claim_series_period on claim (series, time_period); commit; pragma analysis_limit = 1000; analyze`,
  )
  connection.close()
}

const exponent = (smallCost: number, largeCost: number) =>
  Math.log(largeCost / smallCost) / Math.log(many / few)

async function queryCosts(small: string, large: string): Promise<Line[]> {
  const opened = [small, large].map((file) => {
    const connection = openReadOnly(file)
    return { connection, db: drizzle(connection, { schema }) }
  })
  const queries = {
    'one series': ({ db }: (typeof opened)[number]) => claimsAbout(db, 'made-0', 'AZE'),
    'one indicator': ({ db }: (typeof opened)[number]) => claimsOf(db, 'made-0'),
    'one indicator as CSV': ({ connection }: (typeof opened)[number]) => [
      ...csvLines(connection, { indicator: 'made-0' }),
    ],
  }
  const lines: Line[] = []
  for (const [name, query] of Object.entries(queries)) {
    const costs = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let round = 0; round < rounds; round++)
      for (const [i, one] of opened.entries())
        costs[i] = Math.min(costs[i] ?? 0, await leastProcessorTime(1, 20, () => query(one)))
    lines.push(aimed(`query of ${name}: exponent`, exponent(costs[0] ?? 0, costs[1] ?? 0), '≤', 0.1, ''))
  }
  for (const { connection } of opened) connection.close()
  return lines
}

async function pageCosts(small: string, large: string): Promise<Line[]> {
  const servers: { server: Running; headers: string }[] = []
  for (const file of [small, large]) {
    const headers = `Cookie: ${signedIn(file)}\r\n`
    servers.push({ server: await start('front', { KERVAN_DB: file, KERVAN_EDITORS: '' }), headers })
  }
  const costs = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  try {
    for (const { server, headers } of servers)
      await answersIn({ port: server.port, path: page, headers, ms: 2000 })
    for (let round = 0; round < rounds; round++)
      for (const [i, { server, headers }] of servers.entries()) {
        const before = server.cpuMs()
        const count = await answersIn({ port: server.port, path: page, headers, ms: 1000 })
        costs[i] = Math.min(costs[i] ?? 0, (server.cpuMs() - before) / count)
      }
  } finally {
    for (const { server } of servers) server.stop()
  }
  return [aimed('page of one indicator: exponent', exponent(costs[0] ?? 0, costs[1] ?? 0), '≤', 0.1, '')]
}
