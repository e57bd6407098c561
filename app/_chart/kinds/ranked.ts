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
  rows: readonly RankedRow[]
  absent: readonly string[]
  box: Box
}

/** Ranks the figures of a year: the one asked for, or the latest in which half of the lines have one. */
export function rankedChart(input: ChartInput & { year?: number }): RankedModel | undefined {
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
  return {
    kind: 'ranked',
    year,
    domain: low === high ? [0, 1] : [low, high],
    rows,
    absent: input.lines.filter((line) => !pointAt(line, year)).map(({ name }) => name),
    box: boxOf(rows, low < 0, high > 0),
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
