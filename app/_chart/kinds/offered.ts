import type { Line } from '../model'
import { commonYears, pointAt, yearsOf } from './input'

export const chartKinds = [
  'line',
  'area',
  'bar',
  'stacked-area',
  'stacked-area-share',
  'stacked-bar',
  'stacked-bar-share',
  'ranked',
  'slope',
  'dumbbell',
  'panels',
  'heat',
] as const
/** A kind of chart that one indicator can have; a scatter needs two. */
export type ChartKind = (typeof chartKinds)[number]

/** Bars of a year side by side are this many at most. */
const mostGrouped = 3
const mostRows = 60

type Offered = {
  lines: readonly Line[]
  /** Whether figures of different areas add up to something: money and tonnes do, shares and levels do not. */
  isAdditive: boolean
  /** Areas that hold others, which must not be stacked beside them. */
  groups: ReadonlySet<string>
}

/** The kinds that make sense for some lines, in the order in which they are offered. */
export function offeredKinds({ lines, isAdditive, groups }: Offered): ChartKind[] {
  const shown = lines.filter((line) => line.points.length > 0)
  const points = shown.flatMap((line) => line.points)
  if (points.length === 0) return []
  const years = yearsOf(shown)
  const isYearly = years.every(Number.isInteger)
  const isSigned = points.some(({ y }) => y < 0)
  const [first, last] = [commonYears(shown)[0], commonYears(shown).at(-1)]
  const among = (x: number | undefined) => shown.filter((line) => x !== undefined && pointAt(line, x)).length
  const isStackable =
    isYearly && isAdditive && !isSigned && shown.length > 1 && !shown.some((line) => isGroup(line, groups))
  const wholeYears = years.filter((x) => among(x) === shown.length)
  const ofTwoYears = isYearly && first !== last && changed(shown, first, last) > 0
  const offers: Record<ChartKind, boolean> = {
    line: true,
    area: shown.length === 1 && !isSigned && years.length > 1,
    bar: isYearly && shown.length <= mostGrouped && years.length <= mostRows,
    'stacked-area': isStackable && hasNeighbours(wholeYears),
    'stacked-area-share': isStackable && hasNeighbours(wholeYears),
    'stacked-bar': isStackable && wholeYears.length > 0 && years.length <= mostRows,
    'stacked-bar-share': isStackable && wholeYears.length > 0 && years.length <= mostRows,
    ranked: isYearly && among(last) > 1,
    slope: ofTwoYears,
    dumbbell: ofTwoYears && changed(shown, first, last) > 1,
    panels: shown.length > 1,
    heat: isYearly && shown.length > 1 && years.length > 1 && years.length <= mostRows,
  }
  return chartKinds.filter((kind) => offers[kind])
}

/** Whether a line is about a group, or about trade with one. */
const isGroup = ({ key }: Line, groups: ReadonlySet<string>) =>
  key.split('.').some((area) => groups.has(area))

const hasNeighbours = (years: readonly number[]) => years.some((year, i) => years[i + 1] === year + 1)

function changed(lines: readonly Line[], first: number | undefined, last: number | undefined): number {
  if (first === undefined || last === undefined) return 0
  return lines.filter((line) => pointAt(line, first) && pointAt(line, last)).length
}

/** A logarithmic axis is offered where every value, and every bound of one, is positive. */
export const offersLog = (lines: readonly Line[]): boolean =>
  lines.some((line) => line.points.length > 0) &&
  lines.every((line) => line.points.every(({ y, reach }) => y > 0 && (reach?.[0] ?? y) > 0))

/** Units that add up over areas. */
const additiveUnits = new Set(
  'USD INT_USD EUR KZT PERSON T T_CO2 TU T_SHORT TEU TRAIN VEHICLE SITE COMPANY KM KM2 M3 FT3 WH W BTU'.split(
    ' ',
  ),
)

export const addsUp = ({ unit }: { unit: string }): boolean => additiveUnits.has(unit)
