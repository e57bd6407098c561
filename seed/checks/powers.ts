import { periodPosition } from '../../stats/period'
import type { Note } from '../note'
import { joinedRuns, type Run as ObservationRun, type Observations, observationEntry } from '../observations'
import type { Seed } from '../read'
import type { Entry } from '../rows'
import { type StatedRow, statementOf } from './figures'

/** How near a factor must be to 10³ or 10⁶, in decimal places: 400 to 2,500 times. */
const reach = 0.4
const powers = [3, 6] as const

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
      const [slipped, neighbour] = [run.entry(at), run.entry(near)]
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
type Placed = Stated & { position: number }

/** Figures of one series in the order of their periods: where these stand, and the decimal logarithms of the values. */
type Run = { positions: ArrayLike<number>; logs: ArrayLike<number>; entry: (at: number) => Stated }

type Slip = { at: number; near: number; power: number }

/** Slips between two neighbours first: beside one of them, a figure at the end of the series is not to blame. */
function slipsIn(run: Run, fewest: number): Slip[] {
  if (!hasSteps(run)) return []
  const slips = new Map<number, Slip>()
  for (let neighbours = 2; neighbours >= fewest; neighbours--)
    for (let at = 0; at < run.logs.length; at++) {
      const power = powerBetween(run, at, at - 1) || powerBetween(run, at, at + 1)
      if (power === 0) continue
      const near = [at - 1, at + 1].filter((other) => isNear(run, at, other))
      const [first] = near
      if (first === undefined || near.length !== neighbours || near.some((other) => slips.has(other)))
        continue
      if (near.every((other) => powerBetween(run, at, other) === power))
        slips.set(at, { at, near: first, power })
    }
  return [...slips.values()].sort((a, b) => a.at - b.at)
}

/** Whether there is a step that may be a slip: of most series there is none, and they are looked at no more closely. */
function hasSteps({ logs }: Run): boolean {
  for (let at = 1; at < logs.length; at++)
    if (Math.abs((logs[at] ?? Number.NaN) - (logs[at - 1] ?? Number.NaN)) >= powers[0] - reach) return true
  return false
}

function powerBetween({ logs }: Run, i: number, j: number): number {
  const difference = (logs[i] ?? Number.NaN) - (logs[j] ?? Number.NaN)
  const size = Math.abs(difference)
  const power = size < powers[0] - reach ? undefined : powers.find((one) => Math.abs(size - one) <= reach)
  return power === undefined ? 0 : power * Math.sign(difference)
}

const isNear = ({ positions }: Run, i: number, j: number): boolean =>
  Math.abs((positions[i] ?? Number.NaN) - (positions[j] ?? Number.NaN)) <= nearYears

/** Claims of every kind but the deprecated ones, by series and scope. */
function claimRuns(seed: Seed, multipliers: ReadonlyMap<string, number>): Run[] {
  const runs = new Map<string, [Placed, ...Placed[]]>()
  for (const { row, place } of seed.claims) {
    if (row.rank === 'deprecated' || row.time_period === undefined) continue
    const key = `${row.indicator} ${row.ref_area} ${row.counterpart_area ?? ''} ${row.scope ?? ''}`
    const run = runs.get(key)
    const claim = { row, place, position: periodPosition(row.time_period) }
    if (run) run.push(claim)
    else runs.set(key, [claim])
  }
  return [...runs.values()].map((unsorted) => {
    const claims = unsorted.sort((a, b) => a.position - b.position)
    const logs = claims.map(({ row }) => {
      const unitMult = multipliers.get(row.indicator) ?? 0
      return Math.log10(statementOf(row, unitMult).value)
    })
    return { positions: claims.map(({ position }) => position), logs, entry: (at) => claims[at] ?? claims[0] }
  })
}

/** The rows of data sets as they follow one another, one series after the other. */
function* seriesRuns({ series }: Seed): Generator<Run> {
  const positions = series.periods.map(periodPosition)
  for (const runs of joinedRuns(series)) {
    const run = { positions: [] as number[], logs: [] as number[] }
    for (const { from, to } of runs)
      for (let row = from; row < to; row++) {
        run.positions.push(positions[series.period[row] ?? -1] ?? Number.NaN)
        run.logs.push(Math.log10(series.value[row] ?? Number.NaN))
      }
    yield { ...run, entry: (at) => entryIn(series, runs, at) }
  }
}

function entryIn(series: Observations, runs: readonly ObservationRun[], at: number): Stated {
  let before = 0
  for (const run of runs) {
    const count = run.to - run.from
    if (at < before + count) return observationEntry(series, run, run.from + at - before)
    before += count
  }
  throw new Error(`no such row of a run: ${at}`)
}
