import { periodPosition } from '../../stats/period'
import type { Note } from '../note'
import { joinedRuns, observationEntries } from '../observations'
import type { Seed } from '../read'
import type { Entry } from '../rows'
import { type StatedRow, statementOf } from './figures'

/** How near a factor must be to 10³ or 10⁶, in decimal places: 400 to 2,500 times. */
const reach = 0.4
const powers = [3, 6]

/** Beyond so many years a series may well have grown a thousandfold. */
const nearYears = 5

/**
 * Figures that are about a thousand or a million times each of their neighbours in the series, or as small a part:
 * slips of a unit. Among claims rivals are neighbours too; within a data set a figure needs two neighbours.
 */
export function checkPowers(seed: Seed): Note[] {
  const multipliers = new Map(seed.indicators.map(({ row }) => [row.indicator, Number(row.unit_mult)]))
  const notes: Note[] = []
  const look = (run: Run, fewest: number) => {
    for (const { at, near, power } of slipsIn(run, fewest)) {
      const [slipped, neighbour] = [run.rows[at], run.rows[near]]
      if (!slipped || !neighbour) continue
      const unitMult = multipliers.get(slipped.row.indicator) ?? 0
      const [stated, other] = [statementOf(slipped.row, unitMult), statementOf(neighbour.row, unitMult)]
      notes.push({ ...slipped.place('value'), rule: 'power-of-ten', stated, other, power })
    }
  }
  for (const run of claimRuns(seed, multipliers)) look(run, 1)
  for (const run of seriesRuns(seed)) look(run, 2)
  return notes
}

type Stated = { row: StatedRow; place: Entry<unknown>['place'] }

/** Rows of one series in the order of their periods, with the decimal logarithms of their values. */
type Run = { rows: Stated[]; logs: number[] }

type Slip = { at: number; near: number; power: number }

/** Slips between two neighbours first: beside one of them, a figure at the end of the series is not to blame. */
function slipsIn(run: Run, fewest: number): Slip[] {
  const slips = new Map<number, Slip>()
  for (let neighbours = 2; neighbours >= fewest; neighbours--)
    for (let at = 0; at < run.rows.length; at++) {
      const power = powerBetween(run.logs, at, at - 1) || powerBetween(run.logs, at, at + 1)
      if (power === 0) continue
      const near = [at - 1, at + 1].filter((other) => isNear(run, at, other))
      const [first] = near
      if (first === undefined || near.length !== neighbours || near.some((other) => slips.has(other)))
        continue
      if (near.every((other) => powerBetween(run.logs, at, other) === power))
        slips.set(at, { at, near: first, power })
    }
  return [...slips.values()].sort((a, b) => a.at - b.at)
}

function powerBetween(logs: readonly number[], i: number, j: number): number {
  const difference = (logs[i] ?? Number.NaN) - (logs[j] ?? Number.NaN)
  const power = powers.find((one) => Math.abs(Math.abs(difference) - one) <= reach)
  return power === undefined ? 0 : power * Math.sign(difference)
}

function isNear({ rows }: Run, i: number, j: number): boolean {
  const [one, other] = [rows[i]?.row.time_period, rows[j]?.row.time_period]
  if (one === undefined || other === undefined) return false
  return Math.abs(periodPosition(one) - periodPosition(other)) <= nearYears
}

/** Claims of every kind but the deprecated ones, by series and scope. */
function claimRuns(seed: Seed, multipliers: ReadonlyMap<string, number>): Run[] {
  const runs = new Map<string, Stated[]>()
  for (const { row, place } of seed.claims) {
    if (row.rank === 'deprecated' || row.time_period === undefined) continue
    const key = `${row.indicator} ${row.ref_area} ${row.counterpart_area ?? ''} ${row.scope ?? ''}`
    const run = runs.get(key)
    if (run) run.push({ row, place })
    else runs.set(key, [{ row, place }])
  }
  const position = ({ row }: Stated) => periodPosition(row.time_period ?? '')
  return [...runs.values()].map((unsorted) => {
    const rows = unsorted.sort((a, b) => position(a) - position(b))
    const logs = rows.map(({ row }) => {
      const unitMult = multipliers.get(row.indicator) ?? 0
      return Math.log10(statementOf(row, unitMult).value)
    })
    return { rows, logs }
  })
}

/** The rows of data sets as they follow one another, one series after the other. */
function* seriesRuns({ series }: Seed): Generator<Run> {
  for (const runs of joinedRuns(series)) {
    const numbers = runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
    const logs = numbers.map((row) => Math.log10(series.value[row] ?? Number.NaN))
    if (hasSlip(logs)) yield { rows: [...observationEntries(series, runs)], logs }
  }
}

/** Whether any two neighbours are so far apart, which rows need not be made for to tell. */
const hasSlip = (logs: readonly number[]) => logs.some((_, at) => powerBetween(logs, at, at + 1) !== 0)
