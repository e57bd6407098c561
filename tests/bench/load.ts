import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { aimed, type Line, perSecond, times } from './report'
import { removed, syntheticSeed } from './synthetic'

export const hasSqlite = spawnSync('sqlite3', ['-version']).status === 0

const script = fileURLToPath(new URL('load-once.ts', import.meta.url))
const taken = z.object({
  seconds: z.number(),
  processor: z.number(),
  filling: z.number(),
  peakBytes: z.number(),
})
type Cost = { seconds: number; processor: number }
const rounds = 7

/**
 * What `npm run seed` does with synthetic observations that were never loaded (reading, checking, loading, keeping the
 * files), each time in a process of its own, against `sqlite3 .import` of the same file; in turn, the least of both.
 * What elapses is what people wait for; the processor time is of all threads.
 */
export async function benchLoad(): Promise<Line[]> {
  const lines: Line[] = []
  const peaks = new Map<number, number>()
  for (const rows of [1_000, 10_000, 100_000, 1_000_000]) {
    const folder = await syntheticSeed(rows)
    const loads: z.infer<typeof taken>[] = []
    const imports: Cost[] = []
    for (let round = 0; round < rounds; round++) {
      loads.push(loadOnce(folder))
      if (hasSqlite) imports.push(importOnce(folder))
    }
    await removed(folder)
    const least = (figure: keyof z.infer<typeof taken>) => Math.min(...loads.map((load) => load[figure]))
    const seconds = least('seconds')
    const processor = least('processor')
    const yardstick = Math.min(...imports.map((one) => one.seconds))
    const work = Math.min(...imports.map((one) => one.processor))
    peaks.set(rows, least('peakBytes'))
    lines.push({
      name: `check and load ${rows.toLocaleString('en')} observations`,
      figure: perSecond(rows / seconds),
      ratio: hasSqlite ? `${times(yardstick / seconds)} of sqlite3 .import` : 'no sqlite3 here',
      aim: `${seconds.toFixed(2)} s, ${least('filling').toFixed(2)} s of them for the database; ${processor.toFixed(2)} s of processor; at most ${megabytes(least('peakBytes'))}`,
    })
    if (hasSqlite && rows === 1_000_000)
      lines.push(aimed('load of 1,000,000 against sqlite3 .import', yardstick / seconds, '≥', 0.8, '×'), {
        name: 'the same in processor time of all threads',
        figure: times(work / processor),
        aim: `.import: ${yardstick.toFixed(2)} s, ${work.toFixed(2)} s of processor`,
      })
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

function importOnce(folder: string): Cost {
  const file = join(folder, 'import.sqlite')
  const words = ['.mode csv', `.import ${join(folder, 'series/wb-wdi-2026-07.csv')} series`]
  const start = performance.now()
  const script = 'sqlite3 "$@"; times'
  const output = execFileSync('sh', ['-c', script, 'sh', file, ...words], { encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1000
  rmSync(file)
  return { seconds, processor: childrenSeconds(output) }
}

/** The second line of `times` is the user and the system time of what the shell ran: `0m0.81s 0m0.07s`. */
function childrenSeconds(output: string): number {
  const spans =
    output
      .trim()
      .split('\n')
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/g) ?? []
  return [...spans].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0)
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
