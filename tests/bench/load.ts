import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadDatabase } from '../../db/load'
import { checkPackage } from '../../seed/check'
import { readPackage } from '../../seed/read'
import { aimed, type Line, perSecond, times } from './report'
import { removed, syntheticSeed } from './synthetic'

const edition = { version: 'bench', changedAt: '2026-01-01T00:00:00Z' }

export const hasSqlite = spawnSync('sqlite3', ['-version']).status === 0

/** Reading, checking and loading of synthetic observations, against `sqlite3 .import` of the same file. */
export async function benchLoad(): Promise<Line[]> {
  const lines: Line[] = []
  for (const rows of [1_000, 10_000, 100_000, 1_000_000]) {
    const folder = await syntheticSeed(rows)
    const start = performance.now()
    const { seed, problems } = await readPackage(folder)
    const read = performance.now()
    const wrong = [...problems, ...checkPackage(seed)].filter(({ severity }) => severity === 'error')
    if (wrong.length > 0) throw new Error(`synthetic seed: ${JSON.stringify(wrong[0])}`)
    const checked = performance.now()
    loadDatabase(seed, edition, join(folder, 'bench.sqlite'))
    const loaded = performance.now()
    const seconds = (loaded - start) / 1000
    const parts = [read - start, checked - read, loaded - checked].map((part) => (part / 1000).toFixed(1))
    const yardstick = hasSqlite ? importSeconds(folder) : undefined
    lines.push({
      name: `check and load ${rows.toLocaleString('en')} observations`,
      figure: perSecond(rows / seconds),
      ratio: yardstick === undefined ? 'no sqlite3 here' : `${times(yardstick / seconds)} of sqlite3 .import`,
      aim: `read ${parts[0]} s, check ${parts[1]} s, load ${parts[2]} s`,
    })
    if (yardstick !== undefined && rows === 1_000_000)
      lines.push(aimed('load of 1,000,000 against sqlite3 .import', yardstick / seconds, '≥', 0.8, '×'))
    await removed(folder)
  }
  return lines
}

function importSeconds(folder: string): number {
  const file = join(folder, 'import.sqlite')
  const start = performance.now()
  execFileSync('sqlite3', [file, '.mode csv', `.import ${join(folder, 'series/wb-wdi-2026-07.csv')} series`])
  const seconds = (performance.now() - start) / 1000
  rmSync(file)
  return seconds
}
