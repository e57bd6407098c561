import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { Kind, Qualifier } from '../../stats/codes'

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

/** A claim beside the line of its key: a rival of the charted one, or a plan, target, forecast or capacity. */
export type Mark = Point & { key: string; color: string; role: 'rival' | 'intent' }

/** Marks of one kind and source that follow one another, joined by a line unlike that of what was measured. */
export type Thread = { key: string; kind: Kind; color: string; points: readonly Point[] }

export type Tick = { value: number; label: string; minor: boolean }

/**
 * What a chart shows, before any pixel: both renderers draw this and nothing else. `labelAt` of a line is the
 * height of its name, as a share of the plot from the top, moved apart from its neighbours.
 */
export type ChartModel = {
  kind: 'line' | 'bar'
  x: { domain: readonly [number, number]; ticks: readonly Tick[] }
  y: { domain: readonly [number, number]; ticks: readonly Tick[]; floats: boolean }
  lines: readonly (Line & { labelAt: Heights })[]
  marks: readonly Mark[]
  threads: readonly Thread[]
}

/** The smallest heights of a plot in pixels, on a narrow and on a wide box, and what a name at a line's end needs. */
const smallestPlot = { narrow: 190, wide: 260 }
const labelHeight = 14.5

export type Heights = { wide: number; narrow: number }

/** Makes the chart of some lines; undefined where there is nothing to draw. */
export function chartModel(input: {
  kind: 'line' | 'bar'
  lines: readonly Line[]
  marks?: readonly Mark[]
  threads?: readonly Thread[]
  formatTicks: (largest: number, spacing: number) => (value: number) => string
}): ChartModel | undefined {
  const marks = input.marks ?? []
  const lines = input.lines.filter((line) => lastOf(line, marks) !== undefined)
  const drawn = [...lines.flatMap((line) => line.points), ...marks]
  const [low, high] = extent(drawn.flatMap(({ y, reach }) => [y, ...(reach ?? [])]))
  const [first, last] = extent(drawn, (point) => point.x)
  if (low === undefined || high === undefined || first === undefined || last === undefined) return undefined

  const kind = input.kind === 'bar' && lines.length <= 3 ? 'bar' : 'line'
  const scale = scaleLinear()
    .domain(reach(low, high, kind))
    .nice(5)
  const [bottom = low, top = high] = scale.domain()
  const values = scale.ticks(5)
  const spacing = values.length > 1 ? (values[1] ?? 0) - (values[0] ?? 0) : top - bottom
  const format = input.formatTicks(Math.max(Math.abs(bottom), Math.abs(top)), spacing)
  const heights = labelHeights(lines.map((line) => (top - (lastOf(line, marks)?.y ?? top)) / (top - bottom)))
  const margin = kind === 'bar' || first === last ? 0.6 : 0
  return {
    kind,
    x: { domain: [first - margin, last + margin], ticks: yearTicks(Math.ceil(first), Math.floor(last)) },
    y: {
      domain: [bottom, top],
      ticks: values.map((value) => ({ value, label: format(value), minor: false })),
      floats: bottom > 0 || top < 0,
    },
    lines: lines.map((line, i) => ({ ...line, labelAt: heights[i] ?? { wide: 0, narrow: 0 } })),
    marks,
    threads: input.threads ?? [],
  }
}

/** Where a line ends and has its name: at its last point, or at its last mark where nothing was measured. */
export const lastOf = (line: Line, marks: readonly Mark[]): Point | undefined =>
  line.points.at(-1) ??
  marks
    .filter((mark) => mark.key === line.key)
    .sort((a, b) => a.x - b.x)
    .at(-1)

/** Bars begin at zero; a line does where that costs it less than half of the height. */
function reach(low: number, high: number, kind: 'line' | 'bar'): [number, number] {
  const fromZero = kind === 'bar' || (low > 0 && low < high / 2) || (high < 0 && high > low / 2)
  const [from, to] = fromZero ? [Math.min(low, 0), Math.max(high, 0)] : [low, high]
  if (from < to) return [from, to]
  const pad = Math.abs(from) * 0.1 || 1
  return [from - pad, to + pad]
}

/** At most nine years, evenly spaced and ending at the last; every second one may be left out on a narrow box. */
export function yearTicks(first: number, last: number): Tick[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((size) => (last - first) / size <= 8) ?? 1000
  const start = step === 1 ? first : Math.ceil(first / step) * step
  const years: number[] = []
  for (let year = start; year <= last; year += step) years.push(year)
  return years.map((value, i) => ({ value, label: String(value), minor: years.length > 4 && i % 2 === 1 }))
}

/** Heights of names that do not cover one another. */
export function labelHeights(wanted: readonly number[]): Heights[] {
  const wide = spread(wanted, labelHeight / smallestPlot.wide)
  const narrow = spread(wanted, labelHeight / smallestPlot.narrow)
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
