import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { aimed, type Line, perSecond, times } from './report'
import { removed, syntheticSeed } from './synthetic'

export const hasSqlite = spawnSync('sqlite3', ['-version']).status === 0

const script = fileURLToPath(new URL('load-once.ts', import.meta.url))
const taken = z.object({ seconds: z.number(), filling: z.number(), peakBytes: z.number() })
const rounds = 5

/**
 * What `npm run seed` does with synthetic observations that were never loaded (reading, checking, loading, keeping the
 * files), each time in a process of its own, against `sqlite3 .import` of the same file; the least of some rounds of both.
 */
export async function benchLoad(): Promise<Line[]> {
  const lines: Line[] = []
  const peaks = new Map<number, number>()
  for (const rows of [1_000, 10_000, 100_000, 1_000_000]) {
    const folder = await syntheticSeed(rows)
    const loads: z.infer<typeof taken>[] = []
    const imports: number[] = []
    for (let round = 0; round < rounds; round++) {
      loads.push(loadOnce(folder))
      if (hasSqlite) imports.push(importSeconds(folder))
    }
    await removed(folder)
    const least = (figure: keyof z.infer<typeof taken>) => Math.min(...loads.map((load) => load[figure]))
    const seconds = least('seconds')
    const yardstick = Math.min(...imports)
    peaks.set(rows, least('peakBytes'))
    lines.push({
      name: `check and load ${rows.toLocaleString('en')} observations`,
      figure: perSecond(rows / seconds),
      ratio: hasSqlite ? `${times(yardstick / seconds)} of sqlite3 .import` : 'no sqlite3 here',
      aim: `${seconds.toFixed(2)} s, ${least('filling').toFixed(2)} s of them for the database; at most ${megabytes(least('peakBytes'))}`,
    })
    if (hasSqlite && rows === 1_000_000)
      lines.push(aimed('load of 1,000,000 against sqlite3 .import', yardstick / seconds, '≥', 0.8, '×'))
  }
  const more = (peaks.get(1_000_000) ?? 0) - (peaks.get(100_000) ?? 0)
  return [
    ...lines,
    aimed('memory for each row more, from 100,000 to 1,000,000', more / 900_000, '≤', 400, 'B'),
  ]
}

function loadOnce(folder: string): z.infer<typeof taken> {
  const file = join(folder, 'bench.sqlite')
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, folder, file], {
    encoding: 'utf8',
  })
  rmSync(file)
  return taken.parse(JSON.parse(output))
}

function importSeconds(folder: string): number {
  const file = join(folder, 'import.sqlite')
  const start = performance.now()
  execFileSync('sqlite3', [file, '.mode csv', `.import ${join(folder, 'series/wb-wdi-2026-07.csv')} series`])
  const seconds = (performance.now() - start) / 1000
  rmSync(file)
  return seconds
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
