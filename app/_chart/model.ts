import { extent } from 'd3-array'
import type { Kind, Qualifier } from '../../stats/codes'
import type { EventMark } from './event-marks'
import { countedBy, type ScaleName, yAxis, yPlace } from './y-axis'

/** One drawn value: `x` in years, `y` in the chart's values, `text` as a person says it; a range reaches between its bounds. */
export type Point = {
  x: number
  y: number
  kind: Kind
  qualifier: Qualifier
  text: string
  reach?: readonly [low: number, high: number]
}

export type Line = { key: string; name: string; code: string; color: string; points: readonly Point[] }

/**
 * A claim beside the line of its key: a rival of the charted one; a plan, target, forecast or capacity; or a figure of
 * a part, in time or in space, of what the line is about.
 */
export type Mark = Point & { key: string; color: string; role: 'rival' | 'intent' | 'part' }

/** Marks of one kind and source that follow one another, joined by a line unlike that of what was measured. */
export type Thread = { key: string; kind: Kind; color: string; points: readonly Point[] }

/** A value that others are read against, such as the lowest on record: a line across the whole chart. */
export type Reference = { value: number; label: string }

export type Tick = { value: number; label: string; minor: boolean }

/**
 * What a chart shows, before any pixel: both renderers draw this and nothing else. `labelAt` of a line is the
 * height of its name, as a share of the plot from the top, moved apart from its neighbours.
 */
export type ChartModel = {
  kind: 'line' | 'bar'
  x: { domain: readonly [number, number]; ticks: readonly Tick[] }
  y: { domain: readonly [number, number]; scale: ScaleName; ticks: readonly Tick[]; floats: boolean }
  lines: readonly (Line & { labelAt: { wide: number; narrow: number } })[]
  marks: readonly Mark[]
  threads: readonly Thread[]
  events: readonly EventMark[]
  references: readonly Reference[]
}

/** The smallest heights of a plot in pixels, on a narrow and on a wide box, and what a name at a line's end needs. */
const smallestPlot = { narrow: 190, wide: 260 }
const labelHeight = 14.5

/** Makes the chart of some lines; undefined where there is nothing to draw. */
export function chartModel(input: {
  kind: 'line' | 'bar'
  lines: readonly Line[]
  marks?: readonly Mark[]
  threads?: readonly Thread[]
  references?: readonly Reference[]
  yScale?: ScaleName
  formatTicks: (largest: number, spacing: number) => (value: number) => string
}): ChartModel | undefined {
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

  const kind = input.kind === 'bar' && lines.length <= 3 ? 'bar' : 'line'
  const { scale: name, domain, values } = yAxis(input.yScale ?? 'linear', low, high, kind)
  const [bottom, top] = domain
  const largest = countedBy({ scale: name, domain })
  const spacing = values.length > 1 ? (values[1] ?? 0) - (values[0] ?? 0) : top - bottom
  const label = (value: number) => input.formatTicks(largest, name === 'log' ? value : spacing)(value)
  const place = yPlace({ scale: name, domain })
  const ends = lines.map((line) => 1 - place(lastOf(line, marks)?.y ?? top))
  const wide = spread(ends, labelHeight / smallestPlot.wide)
  const narrow = spread(ends, labelHeight / smallestPlot.narrow)
  const margin = kind === 'bar' || first === last ? 0.6 : 0
  return {
    kind,
    x: { domain: [first - margin, last + margin], ticks: yearTicks(Math.ceil(first), Math.floor(last)) },
    y: {
      domain,
      scale: name,
      ticks: values.map((value) => ({ value, label: label(value), minor: false })),
      floats: name === 'linear' && (bottom > 0 || top < 0),
    },
    lines: lines.map((line, i) => ({ ...line, labelAt: { wide: wide[i] ?? 0, narrow: narrow[i] ?? 0 } })),
    marks,
    threads: input.threads ?? [],
    events: [],
    references,
  }
}

/** Where a line ends and has its name: at its last point, or at its last mark where nothing was measured. */
const lastOf = (line: Line, marks: readonly Mark[]): Point | undefined =>
  line.points.at(-1) ??
  marks
    .filter((mark) => mark.key === line.key)
    .sort((a, b) => a.x - b.x)
    .at(-1)

/** At most nine years, evenly spaced and ending at the last; every second one may be left out on a narrow box. */
function yearTicks(first: number, last: number): Tick[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((size) => (last - first) / size <= 8) ?? 1000
  const start = step === 1 ? first : Math.ceil(first / step) * step
  const years: number[] = []
  for (let year = start; year <= last; year += step) years.push(year)
  return years.map((value, i) => ({ value, label: String(value), minor: years.length > 4 && i % 2 === 1 }))
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
