import { extent } from 'd3-array'
import { classOf, divergingClasses, quantileClasses } from '../../../stats/classes'
import { qualifierSigns } from '../../_i18n/format'
import type { Point } from '../model'
import { type Tick, yearTicks } from './axis'
import type { Box } from './box'
import { type ChartInput, type Entity, entityOf, pointAt } from './input'
import { textWidth, widest } from './text-width'

/** A cell without a point is one without a figure; `shade` names its class among those of the style sheet. */
export type HeatCell = { x: number; point: Point | undefined; shade: string; text: string }

export type HeatRow = Entity & { cells: readonly HeatCell[] }

/** A class of values from `label` on, up to the next one. */
export type HeatClass = { shade: string; label: string }

/** Areas by years, each figure in the shade of its class; figures are written from the width `roomyFrom` on. */
export type HeatModel = {
  kind: 'heat'
  scale: 'sequential' | 'diverging'
  years: readonly number[]
  ticks: readonly Tick[]
  rows: readonly HeatRow[]
  classes: readonly HeatClass[]
  /** How a cell without a figure is named, where there is one. */
  none: string | undefined
  roomyFrom: number | undefined
  box: Box
}

const mostClasses = 6

/** Shades of one hue for figures of one sign, of two that part at zero for both; `none` names a cell without a figure. */
export function heatChart(input: ChartInput & { none: string }): HeatModel | undefined {
  const lines = input.lines.filter((line) => line.points.length > 0)
  const points = lines.flatMap((line) => line.points)
  const [first, last] = extent(points, ({ x }) => Math.floor(x))
  const [low, high] = extent(points, ({ y }) => y)
  if (first === undefined || last === undefined || low === undefined || high === undefined) return undefined
  const { scale, starts, shades } = shadedClasses(
    points.map(({ y }) => y),
    mostClasses,
  )
  const largest = Math.max(Math.abs(low), Math.abs(high))
  const format = input.formatTicks(largest, largest / 100)
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const rows = lines.map((line) => ({
    ...entityOf(line),
    cells: years.map((x) => {
      const point = pointAt(line, x)
      return {
        x,
        point,
        shade: point ? (shades[classOf(starts, point.y)] ?? '') : '',
        text: point ? cellText(point, format) : '',
      }
    }),
  }))
  const bounds = [low, ...starts]
  const box = boxOf(rows)
  return {
    kind: 'heat',
    scale,
    years,
    ticks: yearTicks(first, last),
    rows,
    classes: bounds.map((bound, i) => ({ shade: shades[i] ?? '', label: format(bound) })),
    none: rows.some((row) => row.cells.some((cell) => !cell.point)) ? input.none : undefined,
    roomyFrom: roomyFrom(rows, box),
    box,
  }
}

/** A figure in its cell, with its sign where it is not exact and its bounds where it is a range. */
function cellText({ y, qualifier, reach }: Point, format: (value: number) => string): string {
  return reach ? `${format(reach[0])}–${format(reach[1])}` : qualifierSigns[qualifier].trim() + format(y)
}

/** Classes of values with the shades of the style sheet: quantiles, of each side of zero where there are both signs. */
export function shadedClasses(values: readonly number[], count: number) {
  const isDiverging = values.some((value) => value < 0) && values.some((value) => value > 0)
  const starts = isDiverging ? divergingClasses(values, Math.ceil(count / 2)) : quantileClasses(values, count)
  const scale = isDiverging ? ('diverging' as const) : ('sequential' as const)
  return { scale, starts, shades: shadesOf(starts, scale) }
}

/** Classes below zero count down from it and those above count up, so that both sides darken alike. */
function shadesOf(starts: readonly number[], scale: HeatModel['scale']): string[] {
  const count = starts.length + 1
  if (scale === 'sequential')
    return Array.from({ length: count }, (_, i) => `seq-${spreadOver(i, count, mostClasses)}`)
  const below = starts.findIndex((start) => start >= 0) + 1
  const above = count - below
  const deepest = Math.max(below, above)
  return Array.from({ length: count }, (_, i) =>
    i < below ? `low-${spreadOver(below - 1 - i, deepest, 5)}` : `high-${spreadOver(i - below, deepest, 5)}`,
  )
}

/** The place of one of `count` classes among `all` shades, from 1, the last at the last. */
const spreadOver = (i: number, count: number, all: number) =>
  count === 1 ? Math.ceil(all / 2) : Math.round((i * (all - 1)) / (count - 1)) + 1

const rowHeight = 26
const breakpoints = [0, 420, 560, 700, 840, 980, 1120] as const

/** The first width from which every figure has room in its cell. */
function roomyFrom(rows: readonly HeatRow[], { wide, narrow }: Box): number | undefined {
  const cells = rows[0]?.cells.length ?? 0
  const inner = cells * (widest(rows.flatMap((row) => row.cells.map(({ text }) => text))) + 4)
  return breakpoints.find((width) => width >= inner + (width >= 560 ? wide.left : narrow.left))
}

function boxOf(rows: readonly HeatRow[]): Box {
  const named = (name: (row: HeatRow) => string) => ({
    top: 24,
    right: 0,
    bottom: 50,
    left: Math.max(...rows.map((row) => textWidth(name(row)))) + 10,
    height: 74 + rows.length * rowHeight,
  })
  const narrow = named(({ code }) => code)
  return {
    wide: named(({ name }) => name),
    narrow: { ...narrow, bottom: 74, height: narrow.height + 24 },
  }
}
