import { extent } from 'd3-array'
import { type Correlation, correlation } from '../../../stats/correlation'
import type { Line, Point } from '../model'
import { runs } from '../runs'
import { type Axis, linearAxis, logAxis } from './axis'
import type { Box } from './box'
import { commonYears, type Entity, entityOf, type FormatTicks, isExact, pointAt, yearsOf } from './input'
import { labelsOf, type Numbered, type ScatterLabel } from './scatter-labels'
import { sideRoom } from './scatter-room'
import { textLines } from './text-lines'
import { widest } from './text-width'

/** Two figures of one area in one year; `x` and `y` are those of the place. */
export type Crossing = { year: number; x: Point; y: Point }

/** `runs` hold one crossing, or a path through those of following years. */
export type ScatterEntry = Entity & { runs: readonly (readonly Crossing[])[] }

/** A measure by its name, and with its unit in the lines that they need on a wide and on a narrow box. */
export type TitledAxis = Axis & {
  name: string
  title: { wide: readonly string[]; narrow: readonly string[] }
}

/** Two measures against each other; how far they go together is said of the exact figures of one year alone. */
export type ScatterModel = {
  kind: 'scatter'
  form: 'points' | 'paths'
  years: readonly [number, number]
  x: TitledAxis
  y: TitledAxis
  entries: readonly ScatterEntry[]
  labels: readonly ScatterLabel[]
  numbered: readonly Numbered[]
  correlation: Correlation
  /** How many pairs of that year were left out of the correlation, since a figure of theirs is not exact. */
  inexact: number
  absent: readonly string[]
  box: Box
}

export type Measured2D = {
  lines: readonly Line[]
  name: string
  title: string
  formatTicks: FormatTicks
  scale?: Axis['scale']
}

type ScatterInput = {
  x: Measured2D
  y: Measured2D
  form?: ScatterModel['form']
  year?: number
  years?: readonly [number, number]
}

/** Crosses two measures by the keys of their lines, in one year or over the years that both have. */
export function scatterChart({ x, y, form = 'points', ...asked }: ScatterInput): ScatterModel | undefined {
  const crossed = y.lines.map((line) => ({
    ...entityOf(line),
    crossings: crossingsOf(
      x.lines.find(({ key }) => key === line.key),
      line,
    ),
  }))
  const shared = crossed.map((entry) => ({ ...entry, points: entry.crossings.map(({ y: point }) => point) }))
  const common = commonYears(shared)
  const until = asked.years?.[1]
  const within = yearsOf(shared).filter((x) => x >= (asked.years?.[0] ?? x) && x <= (until ?? x))
  const lastCommon = common.findLast((x) => within.includes(x))
  const year = asked.year ?? (form === 'paths' ? lastCommon : until) ?? until ?? common.at(-1)
  const first = form === 'paths' ? within[0] : year
  if (year === undefined || first === undefined) return undefined
  const entries = crossed
    .map(({ crossings, ...entry }) => ({
      ...entityOf(entry),
      runs: runsOf(crossings.filter((crossing) => crossing.year >= first && crossing.year <= year)),
    }))
    .filter((entry) => entry.runs.length > 0)
  const all = entries.flatMap((entry) => entry.runs.flat())
  const axes = {
    x: axisOf(
      all.map((crossing) => crossing.x),
      x,
    ),
    y: axisOf(
      all.map((crossing) => crossing.y),
      y,
    ),
  }
  if (!axes.x || !axes.y) return undefined
  const latest = all.filter((crossing) => crossing.year === year)
  const exact = latest.filter((crossing) => [crossing.x, crossing.y].every(isExact))
  const drawn = {
    x: { ...axes.x, name: x.name, title: titleIn(x.title) },
    y: { ...axes.y, name: y.name, title: titleIn(y.title) },
  }
  return {
    kind: 'scatter',
    form,
    years: [first, year],
    ...drawn,
    entries,
    ...labelsOf(entries, drawn, form, year),
    correlation: correlation(exact.map((crossing) => ({ x: crossing.x.y, y: crossing.y.y }))),
    inexact: latest.length - exact.length,
    absent: y.lines.filter(({ key }) => !entries.some((entry) => entry.key === key)).map(({ name }) => name),
    box: boxOf(drawn),
  }
}

function crossingsOf(across: Line | undefined, up: Line): Crossing[] {
  return up.points.flatMap((y) => {
    const x = across && pointAt(across, y.x)
    return x ? [{ year: y.x, x, y }] : []
  })
}

function runsOf(crossings: readonly Crossing[]): Crossing[][] {
  const byPoint = new Map(crossings.map((crossing) => [crossing.y, crossing]))
  return runs(crossings.map(({ y }) => y)).map((run) => run.flatMap((point) => byPoint.get(point) ?? []))
}

function axisOf(points: readonly Point[], { formatTicks, scale }: Measured2D): Axis | undefined {
  const [low, high] = extent(points.flatMap(({ y, reach }) => [y, ...(reach ?? [])]))
  if (low === undefined || high === undefined) return undefined
  if (scale === 'log' && low > 0) return logAxis({ low, high, formatTicks })
  const axis = linearAxis({ low, high, from: 'anywhere', formatTicks })
  return {
    ...axis,
    ticks: axis.ticks.map((tick, i) => ({ ...tick, minor: axis.ticks.length > 4 && i % 2 === 1 })),
  }
}

/** The smallest widths of a wide and of a narrow box, less a little. */
const titleWidths = { wide: 540, narrow: 270 }

const titleIn = (title: string): TitledAxis['title'] => ({
  wide: textLines(title, titleWidths.wide),
  narrow: textLines(title, titleWidths.narrow),
})

export const titleLineHeight = 17

function boxOf({ x, y }: { x: TitledAxis; y: TitledAxis }): Box {
  const left = widest(y.ticks.map(({ label }) => label)) + 12
  const margins = (size: 'wide' | 'narrow') => ({
    top: 15 + y.title[size].length * titleLineHeight,
    right: sideRoom,
    bottom: 33 + x.title[size].length * titleLineHeight,
    left,
  })
  return { wide: margins('wide'), narrow: margins('narrow') }
}
