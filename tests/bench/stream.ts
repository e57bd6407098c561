import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { loadDatabase } from '../../db/load'
import { readPackage } from '../../seed/read'
import { sqliteExport } from './export'
import { hasSqlite } from './load'
import { start } from './processes'
import { aimed, type Line, ms } from './report'
import { removed, syntheticSeed } from './synthetic'

const copies = 10
const quietRequests = 500
const agent = new Agent({ keepAlive: true })
const megabyte = 1024 * 1024

/** Ten million observations of one country leave through the server while another reader asks for a page. */
export async function benchStream(): Promise<Line[]> {
  const folder = await syntheticSeed(1_000_000)
  const file = join(folder, 'bench.sqlite')
  await loadDatabase(
    (await readPackage(folder)).seed,
    { version: 'bench', changedAt: '2026-01-01T00:00:00Z' },
    file,
  )
  multiply(file)
  const theirs = hasSqlite ? await sqliteExport(file) : Number.NaN
  const { port, memoryBytes, stop } = await start('front', { KERVAN_DB: file })
  try {
    const page = `http://127.0.0.1:${port}/en/about`
    for (let i = 0; i < 20; i++) await fetched(page)
    let left = quietRequests
    const quiet = await waitsFor(page, () => left-- > 0)
    const before = memoryBytes()
    const begun = performance.now()
    let isOver = false
    const whole = drained(`http://127.0.0.1:${port}/countries/KAZ.csv`).finally(() => {
      isOver = true
    })
    let peak = 0
    const waits = await waitsFor(page, () => {
      peak = Math.max(peak, memoryBytes() - before)
      return !isOver
    })
    await whole
    const took = performance.now() - begun
    const name = 'CSV of 10,000,000 observations, served'
    return [
      hasSqlite
        ? aimed(`${name}, of sqlite3 -csv`, took / theirs, '≤', 1.25, '×')
        : { name, figure: ms(took), ratio: 'no sqlite3 here' },
      { ...aimed('another request meanwhile, p99', p99(waits), '≤', 50, 'ms'), aim: `${waits.length} asked` },
      { name: 'the same request with no export beside it, p99', figure: ms(p99(quiet)) },
      aimed('memory above the start', peak / megabyte, '≤', 200, 'MB'),
    ]
  } finally {
    stop()
    agent.destroy()
    await removed(folder)
  }
}

async function waitsFor(page: string, isWanted: () => boolean): Promise<number[]> {
  const waits: number[] = []
  while (isWanted()) {
    const asked = performance.now()
    await fetched(page)
    waits.push(performance.now() - asked)
    await wait(10)
  }
  return waits
}

const p99 = (waits: readonly number[]) =>
  waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? Number.NaN

/** Copies every series with its claims, and gives all of them to one country. */
function multiply(file: string): void {
  const database = new Sqlite(file)
  database.pragma('journal_mode = off')
  database.pragma('synchronous = off')
  const most = (table: string) => Number(database.prepare(`select max(id) from ${table}`).pluck().get())
  const [series, claims] = [most('series'), most('claim')]
  const names: string[] = database
    .prepare("select name from pragma_table_info('claim')")
    .pluck()
    .all()
    .map(String)
  const others = names.filter((name) => name !== 'id' && name !== 'series').join(', ')
  for (let copy = 1; copy < copies; copy++) {
    database
      .prepare(
        'insert into series select id + ?, indicator, ref_area, counterpart_area from series where id <= ?',
      )
      .run(copy * series, series)
    database
      .prepare(
        `insert into claim (id, series, ${others}) select id + ?, series + ?, ${others} from claim where id <= ?`,
      )
      .run(copy * claims, copy * series, claims)
  }
  database.prepare("update series set ref_area = 'KAZ'").run()
  database.close()
}

const fetched = (url: string) => drained(url, { agent })

function drained(url: string, options = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, options, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => (bytes += part.length))
      response.on('end', () => resolve(bytes))
      response.on('error', reject)
    }).on('error', reject)
  })
}
