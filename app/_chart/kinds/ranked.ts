import { extent } from 'd3-array'
import { ranking } from '../../../stats/ranking'
import type { Mark, Point } from '../model'
import type { Box } from './box'
import { type ChartInput, commonYears, type Entity, entityOf, measuredOf, pointAt } from './input'
import { widest } from './text-width'

/** `rank` is shared by equal figures; `rivals` are what other sources say for the same year. */
export type RankedRow = Entity & { point: Point; rank: number; rivals: readonly Mark[] }

/** Bars of one year, the greatest figure first; `absent` have none in it. */
export type RankedModel = {
  kind: 'ranked'
  year: number
  domain: readonly [number, number]
  /** Whether the bars leave room for longer ones of other years. */
  scale: 'every-year' | 'own'
  rows: readonly RankedRow[]
  absent: readonly string[]
  box: Box
}

/** Bars that are so many times shorter than those of another year have a scale of their own. */
const shortest = 10

/**
 * Ranks the figures of a year: the one asked for, or the latest in which half of the lines have one. With the figures of
 * every year bars are as long in each for the same figure.
 */
export function rankedChart(
  input: ChartInput & { year?: number; everyYear?: readonly number[] },
): RankedModel | undefined {
  const year = input.year ?? commonYears(input.lines).at(-1)
  if (year === undefined) return undefined
  const marks = (input.marks ?? []).filter((mark) => mark.role === 'rival' && mark.x === year)
  const found = input.lines.flatMap((line) => {
    const point = pointAt(line, year)
    const rivals = marks.filter((mark) => mark.key === line.key)
    return point ? [{ ...entityOf(line), ...measuredOf(point), point, rivals }] : []
  })
  const rows = ranking(found).map(({ key, name, code, color, point, rank, rivals }) => ({
    key,
    name,
    code,
    color,
    point,
    rank,
    rivals,
  }))
  const points = rows.flatMap((row) => [row.point, ...row.rivals])
  const [low, high] = extent([0, ...points.flatMap(({ y, reach }) => [y, ...(reach ?? [])])])
  if (rows.length === 0 || low === undefined || high === undefined) return undefined
  const [lowest = low, highest = high] = extent([low, high, ...(input.everyYear ?? [])])
  const isOwn = highest - lowest > shortest * (high - low)
  const domain = isOwn ? ([low, high] as const) : ([lowest, highest] as const)
  return {
    kind: 'ranked',
    year,
    domain: domain[0] === domain[1] ? [0, 1] : domain,
    scale: domain[0] < low || domain[1] > high ? 'every-year' : 'own',
    rows,
    absent: input.lines.filter((line) => !pointAt(line, year)).map(({ name }) => name),
    box: boxOf(rows, domain[0] < 0, domain[1] > 0),
  }
}

const rowHeight = { wide: 30, narrow: 40 }
const capHeight = 14

function boxOf(rows: readonly RankedRow[], hasNegative: boolean, hasPositive: boolean): Box {
  const names = widest(rows.map(({ name }) => name))
  const value = (shown: readonly RankedRow[]) => widest(shown.map(({ point }) => point.text)) + capHeight
  const negative = hasNegative ? value(rows.filter(({ point }) => point.y < 0)) : 0
  const right = hasPositive ? value(rows.filter(({ point }) => point.y >= 0)) : 8
  return {
    wide: {
      top: 8,
      right,
      bottom: 8,
      left: names + 12 + negative,
      height: 16 + rows.length * rowHeight.wide,
    },
    narrow: { top: 4, right, bottom: 4, left: negative, height: 8 + rows.length * rowHeight.narrow },
  }
}
