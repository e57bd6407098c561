import { extent } from 'd3-array'
import { type Correlation, correlation } from '../../../stats/correlation'
import type { Line, Point } from '../model'
import { scaleOf } from '../place'
import { runs } from '../runs'
import { type Axis, linearAxis, logAxis } from './axis'
import type { Box } from './box'
import { commonYears, type Entity, entityOf, type FormatTicks, pointAt, yearsOf } from './input'
import { type Place, placeLabels } from './labels'
import { textWidth, widest } from './text-width'

/** Two figures of one area in one year; `x` and `y` are those of the place. */
export type Crossing = { year: number; x: Point; y: Point }

/** A label with its place on a wide and on a narrow box, undefined where there is none. */
export type ScatterLabel = {
  text: { wide: string; narrow: string }
  role: 'name' | 'year'
  color: string
  at: Crossing
  place: { wide: Place | undefined; narrow: Place | undefined }
}

/** `runs` hold one crossing, or a path through those of following years. */
export type ScatterEntry = Entity & { runs: readonly (readonly Crossing[])[] }

/** Two measures against each other; how far they go together is said of the exact figures of one year alone. */
export type ScatterModel = {
  kind: 'scatter'
  form: 'points' | 'paths'
  years: readonly [number, number]
  x: Axis & { title: string }
  y: Axis & { title: string }
  entries: readonly ScatterEntry[]
  labels: readonly ScatterLabel[]
  correlation: Correlation
  /** How many pairs of that year were left out of the correlation, since a figure of theirs is not exact. */
  inexact: number
  absent: readonly string[]
  box: Box
}

export type Measured2D = {
  lines: readonly Line[]
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
  const year = asked.year ?? asked.years?.[1] ?? common.at(-1)
  const first = form === 'paths' ? (asked.years?.[0] ?? yearsOf(shared)[0]) : year
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
  const drawn = { x: { ...axes.x, title: x.title }, y: { ...axes.y, title: y.title } }
  return {
    kind: 'scatter',
    form,
    years: [first, year],
    ...drawn,
    entries,
    labels: labelsOf(entries, drawn, form, year),
    correlation: correlation(exact.map((crossing) => ({ x: crossing.x.y, y: crossing.y.y }))),
    inexact: latest.length - exact.length,
    absent: y.lines.filter(({ key }) => !entries.some((entry) => entry.key === key)).map(({ name }) => name),
    box: boxOf(drawn.y),
  }
}

const isExact = ({ qualifier }: Point) => qualifier === 'exact' || qualifier === 'about'

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
  const [low, high] = extent(points, ({ y }) => y)
  if (low === undefined || high === undefined) return undefined
  if (scale === 'log' && low > 0) return logAxis({ low, high, formatTicks })
  const axis = linearAxis({ low, high, from: 'anywhere', formatTicks })
  return {
    ...axis,
    ticks: axis.ticks.map((tick, i) => ({ ...tick, minor: axis.ticks.length > 4 && i % 2 === 1 })),
  }
}

/** The smallest plots in pixels; on larger ones points are farther apart and labels as near to them. */
const smallest = { wide: { width: 420, height: 230 }, narrow: { width: 200, height: 190 } }

type Scales = { x: Axis; y: Axis }

function labelsOf(
  entries: readonly ScatterEntry[],
  axes: Scales,
  form: ScatterModel['form'],
  last: number,
): ScatterLabel[] {
  const names = entries.flatMap((entry) => {
    const at = entry.runs.at(-1)?.at(-1)
    return at
      ? [{ text: { wide: entry.name, narrow: entry.code }, role: 'name' as const, color: entry.color, at }]
      : []
  })
  const years = form === 'points' ? [] : entries.flatMap((entry) => yearLabels(entry, last))
  const labels = [...names, ...years]
  const paths = entries.flatMap((entry) => entry.runs)
  const wide = placed(
    labels.map(({ at, text }) => ({ at, text: text.wide })),
    paths,
    axes,
    smallest.wide,
  )
  const narrow = placed(
    labels.map(({ at, text }) => ({ at, text: text.narrow })),
    paths,
    axes,
    smallest.narrow,
  )
  return labels.map((label, i) => ({ ...label, place: { wide: wide[i], narrow: narrow[i] } }))
}

/** The year in which a path begins, and the one in which it ends where that is not the last of all. */
function yearLabels({ runs: parts, color }: ScatterEntry, last: number) {
  const path = parts.flat()
  const end = path.at(-1)
  return [path[0], end?.year === last ? undefined : end].flatMap((at) =>
    at
      ? [{ text: { wide: String(at.year), narrow: String(at.year) }, role: 'year' as const, color, at }]
      : [],
  )
}

function placed(
  labels: readonly { at: Crossing; text: string }[],
  paths: readonly (readonly Crossing[])[],
  axes: Scales,
  { width, height }: { width: number; height: number },
): (Place | undefined)[] {
  const x = scaleOf(axes.x, [0, width])
  const y = scaleOf(axes.y, [height, 0])
  const pixel = (crossing: Crossing) => ({ x: x(crossing.x.y), y: y(crossing.y.y) })
  const wishes = labels.map(({ at, text }) => ({ ...pixel(at), width: textWidth(text), height: 14 }))
  return placeLabels(
    wishes,
    paths.flatMap((path) => along(path.map(pixel))),
    {
      left: 0,
      top: -10,
      right: width + sideRoom,
      bottom: height,
    },
  )
}

type Pixel = { x: number; y: number }

/** The points of a path and some between them, a few pixels apart. */
function along(path: readonly Pixel[]): Pixel[] {
  return path.flatMap((to, i) => {
    const from = path[i - 1] ?? to
    const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 9))
    return Array.from({ length: steps }, (_, j) => {
      const share = (j + 1) / steps
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    })
  })
}

const sideRoom = 32

function boxOf(y: Axis): Box {
  const left = widest(y.ticks.map(({ label }) => label)) + 12
  const margins = { top: 32, right: sideRoom, bottom: 50, left }
  return { wide: margins, narrow: margins }
}
