import { extent } from 'd3-array'
import type { Point } from '../model'
import { type Axis, linearAxis } from './axis'
import type { Box } from './box'
import type { ChartInput, Entity } from './input'
import { pairsOf } from './slope'
import { widest } from './text-width'

export type DumbbellRow = Entity & { points: readonly [Point, Point] }

/** Two years of each entry on one line, the greatest later figure first; `absent` lack a figure in one of them. */
export type DumbbellModel = {
  kind: 'dumbbell'
  years: readonly [number, number]
  x: Axis
  rows: readonly DumbbellRow[]
  absent: readonly string[]
  box: Box
}

export function dumbbellChart(
  input: ChartInput & { years?: readonly [number, number] },
): DumbbellModel | undefined {
  const { years, pairs, absent } = pairsOf(input)
  const [low, high] = extent(
    pairs.flatMap(({ points }) => points.flatMap(({ y, reach }) => [y, ...(reach ?? [])])),
  )
  if (!years || low === undefined || high === undefined) return undefined
  const x = linearAxis({ low, high, from: 'anywhere', formatTicks: input.formatTicks })
  const ticks = x.ticks.map((tick, i) => ({ ...tick, minor: i % 2 === 1 }))
  const rows = pairs.toSorted((a, b) => b.points[1].y - a.points[1].y)
  return { kind: 'dumbbell', years, x: { ...x, ticks }, rows, absent, box: boxOf(rows) }
}

/** Figures stand on both sides of the dots, so both sides need room for one. */
function boxOf(rows: readonly DumbbellRow[]): Box {
  const names = widest(rows.map(({ name }) => name))
  const value = widest(rows.flatMap(({ points }) => points.map(({ text }) => text))) + 14
  const [top, bottom] = [36, 30]
  return {
    wide: { top, right: value, bottom, left: names + 12 + value, height: top + bottom + rows.length * 30 },
    narrow: { top, right: value, bottom, left: value, height: top + bottom + rows.length * 42 },
  }
}
