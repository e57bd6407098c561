import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { openReadOnly } from '../../db/client'
import { loadDatabase } from '../../db/load'
import { csvLines } from '../../db/queries/lines'
import { readPackage } from '../../seed/read'
import { hasSqlite } from './load'
import { aimed, kilobytes, type Line, median, ms } from './report'
import { removed, syntheticSeed } from './synthetic'

const rounds = 3

/** CSV export of synthetic observations against the sqlite3 command on the same rows, and the memory it takes. */
export async function benchExport(): Promise<Line[]> {
  const folder = await syntheticSeed(1_000_000)
  const file = join(folder, 'bench.sqlite')
  await loadDatabase((await readPackage(folder)).seed, { version: 'bench', changedAt: '' }, file)
  const ours: number[] = []
  const theirs: number[] = []
  let peak = 0
  global.gc?.()
  for (let round = 0; round < rounds; round++) {
    const before = process.memoryUsage.rss()
    ours.push(exported(file, () => (peak = Math.max(peak, process.memoryUsage.rss() - before))))
    if (hasSqlite) theirs.push(await sqliteExport(file))
  }
  await removed(folder)
  return [
    { name: 'CSV of 1,000,000 observations', figure: ms(median(ours)) },
    ...(hasSqlite
      ? [aimed('CSV of them against sqlite3 -csv', median(ours) / median(theirs), '≤', 1.25, '×')]
      : [{ name: 'CSV of them against sqlite3 -csv', figure: 'no sqlite3 here' }]),
    { name: 'memory above the start while it runs', figure: kilobytes(peak) },
  ]
}

function exported(file: string, afterChunk: () => void): number {
  const connection = openReadOnly(file)
  const start = performance.now()
  let bytes = 0
  for (const lines of csvLines(connection, {})) {
    bytes += Buffer.byteLength(lines)
    afterChunk()
  }
  connection.close()
  if (bytes === 0) throw new Error('nothing was exported')
  return performance.now() - start
}

const query = `select reference.name, reference.area, claim.year, claim.value_text, claim.time_period, unit.name, claim.qualifier, claim.kind,
  source.publisher, source.title, source.url
  from series join claim on claim.series = series.id join area as reference on reference.area = series.ref_area
  join indicator on indicator.indicator = series.indicator join unit on unit.unit = indicator.unit
  left join source on source.source = claim.source where claim.chosen = 1 order by series.id, claim.time_period`

/** The time that the sqlite3 command takes for the same observations. */
export function sqliteExport(file: string): Promise<number> {
  const start = performance.now()
  const child = spawn('sqlite3', ['-csv', file, query], { stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.resume()
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(performance.now() - start) : reject(new Error(`sqlite3 exited ${code}`)),
    )
  })
}
