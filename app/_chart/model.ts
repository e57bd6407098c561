import { extent } from 'd3-array'
import type { Kind, Qualifier } from '../../stats/codes'
import { thin } from '../../stats/thin'
import type { EventMark } from './event-marks'
import { type Axis, linearAxis, logAxis, marginOf, type Tick, yearTicks } from './kinds/axis'
import type { DumbbellModel } from './kinds/dumbbell'
import type { HeatModel } from './kinds/heat'
import type { ChartInput } from './kinds/input'
import type { PanelsModel } from './kinds/panels'
import type { RankedModel } from './kinds/ranked'
import type { ScatterModel } from './kinds/scatter'
import type { SlopeModel } from './kinds/slope'
import type { StackModel } from './kinds/stack'
import { type Stroke, strokesFor } from './kinds/stroke'
import { scaleOf } from './place'
import { runs as runsIn } from './runs'

/**
 * One drawn value: `x` in years, `y` in the chart's values, `text` as a person says it; a range reaches between its
 * bounds. Where a source states the value: its period in words, who says so, and the address of its claims.
 */
export type Point = {
  x: number
  y: number
  kind: Kind
  qualifier: Qualifier
  text: string
  reach?: readonly [low: number, high: number]
  period?: string
  source?: string
  path?: string
}

export type Line = { key: string; name: string; code: string; color: string; points: readonly Point[] }

/**
 * A claim beside the line of its key: a rival of the charted one; a plan, target, forecast or capacity; or a figure of
 * a part, in time or in space, of what the line is about.
 */
export type Mark = Point & { key: string; color: string; role: 'rival' | 'intent' | 'part' }

/** Marks of one kind and source that follow one another, joined by a line unlike that of what was measured. */
export type Thread = { key: string; kind: Kind; color: string; points: readonly Point[] }

/** What a chart shows, before any pixel: whatever draws it draws this and nothing else. */
export type ChartModel =
  | TimeModel
  | StackModel
  | RankedModel
  | SlopeModel
  | DumbbellModel
  | PanelsModel
  | ScatterModel
  | HeatModel

/** A value that others are read against, such as the lowest on record: a line across the whole chart. */
export type Reference = { value: number; label: string }

/**
 * Figures over time. `labelAt` of a line is the height of its name, as a share of the plot from the top, moved apart
 * from its neighbours; `runs` is what is drawn of its points, cut at gaps and thinned where they are very many.
 */
export type TimeModel = {
  kind: 'line' | 'bar' | 'area'
  x: { domain: readonly [number, number]; ticks: readonly Tick[] }
  y: Axis
  lines: readonly (Line & Stroke & { labelAt: Heights; runs: readonly (readonly Point[])[] })[]
  marks: readonly Mark[]
  threads: readonly Thread[]
  events: readonly EventMark[]
  references: readonly Reference[]
}

/** The smallest heights of a plot in pixels, on a narrow and on a wide box, and what a name at a line's end needs. */
export const smallestPlot = { narrow: 190, wide: 260 }
export const labelHeight = 14.5

export type Heights = { wide: number; narrow: number }

/** How many points are drawn at most; more would not be seen. */
const mostPoints = 2000

/** Makes the chart of some lines; undefined where there is nothing to draw. */
export function chartModel(
  input: ChartInput & { kind: TimeModel['kind']; yScale?: Axis['scale'] },
): TimeModel | undefined {
  const marks = input.marks ?? []
  const lines = input.lines.filter((line) => lastOf(line, marks) !== undefined)
  const drawn = [...lines.flatMap((line) => line.points), ...marks]
  const references = input.references ?? []
  const [low, high] = extent([
    ...drawn.flatMap(({ y, reach }) => [y, ...(reach ?? [])]),
    ...references.map(({ value }) => value),
  ])
  const [first, last] = extent(drawn, (point) => point.x)
  if (low === undefined || high === undefined || first === undefined || last === undefined) return undefined

  const kind = input.kind === 'bar' && lines.length > 3 ? 'line' : input.kind
  const from = kind === 'line' ? 'anywhere' : 'zero'
  const { formatTicks } = input
  const y =
    input.yScale === 'log' && kind === 'line' && low > 0
      ? logAxis({ low, high, formatTicks })
      : linearAxis({ low, high, from, formatTicks })
  const strokes = strokesFor(lines)
  const height = scaleOf(y, [1, 0])
  const heights = labelHeights(lines.map((line) => height(lastOf(line, marks)?.y ?? 0)))
  const runs = runsOf(lines)
  const margin = marginOf(kind === 'bar', first, last)
  return {
    kind,
    x: { domain: [first - margin, last + margin], ticks: yearTicks(Math.ceil(first), Math.floor(last)) },
    y,
    lines: lines.map((line, i) => ({
      ...line,
      ...strokes[i],
      labelAt: heights[i] ?? { wide: 0, narrow: 0 },
      runs: runs[i] ?? [],
    })),
    marks,
    threads: input.threads ?? [],
    events: [],
    references,
  }
}

/** Where a line ends and has its name: at its last point, or at its last mark where nothing was measured. */
export const lastOf = (line: Line, marks: readonly Mark[]): Point | undefined =>
  line.points.at(-1) ??
  marks
    .filter((mark) => mark.key === line.key)
    .sort((a, b) => a.x - b.x)
    .at(-1)

/** What is drawn of the points of each line: stretches without a gap, thinned where there are very many points. */
export function runsOf(lines: readonly Line[]): Point[][][] {
  const count = lines.reduce((sum, { points }) => sum + points.length, 0)
  return lines.map(({ points }) =>
    thin(runsIn(points), (mostPoints * points.length) / Math.max(mostPoints, count)),
  )
}

/** Heights of names that do not cover one another; a plot is as high as its names need. */
export function labelHeights(wanted: readonly number[]): Heights[] {
  const gap = (smallest: number) => labelHeight / Math.max(smallest, wanted.length * labelHeight)
  const wide = spread(wanted, gap(smallestPlot.wide))
  const narrow = spread(wanted, gap(smallestPlot.narrow))
  return wanted.map((_, i) => ({ wide: wide[i] ?? 0, narrow: narrow[i] ?? 0 }))
}

/**
 * Moves heights apart until neighbours are `gap` from one another, each group staying centred on what it
 * wants and inside 0–1 where there is room. The order of the answer is that of the wishes.
 *
 * spread([0.5, 0.5], 0.1) → [0.45, 0.55]
 */
export function spread(wanted: readonly number[], gap: number): number[] {
  const groups: { centre: number; members: number[] }[] = []
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
  for (const member of order) {
    let group = { centre: clamp(wanted[member] ?? 0, 1, gap), members: [member] }
    let above = groups.at(-1)
    while (
      above &&
      above.centre + (gap * (above.members.length + group.members.length)) / 2 > group.centre + 1e-9
    ) {
      groups.pop()
      const members = [...above.members, ...group.members]
      const mean =
        (above.centre * above.members.length + group.centre * group.members.length) / members.length
      group = { centre: clamp(mean, members.length, gap), members }
      above = groups.at(-1)
    }
    groups.push(group)
  }
  const heights = [...wanted]
  for (const { centre, members } of groups) {
    members.forEach((member, i) => {
      heights[member] = centre + (i - (members.length - 1) / 2) * gap
    })
  }
  return heights
}

function clamp(centre: number, count: number, gap: number): number {
  const half = ((count - 1) * gap) / 2
  return half > 0.5 ? 0.5 : Math.min(1 - half, Math.max(half, centre))
}
