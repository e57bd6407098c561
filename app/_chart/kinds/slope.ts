import { extent } from 'd3-array'
import { type Heights, labelHeights, type Point, smallestPlot } from '../model'
import { scaleOf } from '../place'
import type { Box } from './box'
import { type ChartInput, commonYears, type Entity, entityOf, pointAt } from './input'
import { widest } from './text-width'

export type SlopeRow = Entity & { points: readonly [Point, Point]; labelAt: readonly [Heights, Heights] }

/** What changed between two years; `absent` lack a figure in one of them. */
export type SlopeModel = {
  kind: 'slope'
  years: readonly [number, number]
  domain: readonly [number, number]
  rows: readonly SlopeRow[]
  absent: readonly string[]
  box: Box
}

/** Joins the figures of two years: those asked for, or the first and the last in which half of the lines have one. */
export function slopeChart(
  input: ChartInput & { years?: readonly [number, number] },
): SlopeModel | undefined {
  const { years, pairs, absent } = pairsOf(input)
  const [low, high] = extent(
    pairs.flatMap(({ points }) => points.flatMap(({ y, reach }) => [y, ...(reach ?? [])])),
  )
  if (!years || low === undefined || high === undefined) return undefined
  const domain = low < high ? ([low, high] as const) : ([low - 1, high + 1] as const)
  const height = scaleOf({ scale: 'linear', domain }, [1, 0])
  const [starts, ends] = [0, 1].map((i) => labelHeights(pairs.map(({ points }) => height(points[i]?.y ?? 0))))
  const none = { wide: 0, narrow: 0 }
  const rows = pairs.map((pair, i) => ({
    ...pair,
    labelAt: [starts?.[i] ?? none, ends?.[i] ?? none] as const,
  }))
  return { kind: 'slope', years, domain, rows, absent, box: boxOf(rows) }
}

/** The entries that have figures in both of two years, and the names of those that lack one. */
export function pairsOf({ lines, years: asked }: ChartInput & { years?: readonly [number, number] }) {
  const common = commonYears(lines)
  const [first, last] = asked ?? [common[0], common.at(-1)]
  const pairs: (Entity & { points: readonly [Point, Point] })[] = []
  const absent: string[] = []
  if (first === undefined || last === undefined || first === last) return { years: undefined, pairs, absent }
  for (const line of lines) {
    const [from, to] = [pointAt(line, first), pointAt(line, last)]
    if (from && to) pairs.push({ ...entityOf(line), points: [from, to] })
    else absent.push(line.name)
  }
  return { years: [first, last] as const, pairs, absent }
}

/** A name and its figure; a mark of direction keeps the figure behind a name that is written from the right. */
export const endText = (name: string, point: Point | undefined) =>
  `${name}${/[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(name) ? leftToRight : ''} ${point?.text ?? ''}`

const leftToRight = '\u200e'

function boxOf(rows: readonly SlopeRow[]): Box {
  const width = (name: (row: SlopeRow) => string, end: number) =>
    widest(rows.map((row) => endText(name(row), row.points[end]))) + 14
  const named = (name: (row: SlopeRow) => string, smallest: number) => ({
    top: 32,
    right: width(name, 1),
    bottom: 8,
    left: width(name, 0),
    ...(rows.length > 10 && { height: 40 + Math.max(smallest, rows.length * 15) }),
  })
  return {
    wide: named(({ name }) => name, smallestPlot.wide),
    narrow: named(({ code }) => code, smallestPlot.narrow),
  }
}
