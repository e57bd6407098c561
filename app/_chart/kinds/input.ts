import type { Qualifier } from '../../../stats/codes'
import type { Measured } from '../../../stats/inexact'
import type { Line, Mark, Point, Reference, Thread } from '../model'

/** Makes the formatter of an axis from its largest value and the distance of its ticks. */
export type FormatTicks = (largest: number, spacing: number) => (value: number) => string

/** What every kind of chart is made from; `formatValue` says a figure that is worked out, such as a total. */
export type ChartInput = {
  lines: readonly Line[]
  marks?: readonly Mark[]
  threads?: readonly Thread[]
  references?: readonly Reference[]
  formatTicks: FormatTicks
  formatValue?: (figure: Measured) => string
}

/** Who an entry of a chart is about. */
export type Entity = Omit<Line, 'points'>

export const entityOf = ({ key, name, code, color }: Entity): Entity => ({ key, name, code, color })

export const pointAt = (line: Line, x: number): Point | undefined =>
  line.points.find((point) => point.x === x)

/** The years in which at least one line has a figure, in order. */
export const yearsOf = (lines: readonly Line[]): number[] =>
  [...new Set(lines.flatMap((line) => line.points.map(({ x }) => x)))].sort((a, b) => a - b)

/** The years in which half of the lines or more have a figure; all years where there are none such. */
export function commonYears(lines: readonly Line[]): number[] {
  const present = lines.filter((line) => line.points.length > 0)
  const years = yearsOf(present)
  const counts = new Map<number, number>()
  for (const { x } of present.flatMap((line) => line.points)) counts.set(x, (counts.get(x) ?? 0) + 1)
  const common = years.filter((year) => (counts.get(year) ?? 0) * 2 >= present.length)
  return common.length > 0 ? common : years
}

/** Whether a figure needs no sign of its own: "about" is near to what it says. */
export const isExact = ({ qualifier }: { qualifier: Qualifier }): boolean =>
  qualifier === 'exact' || qualifier === 'about'

export const measuredOf = ({ y, qualifier, reach }: Point): Measured => ({
  value: y,
  qualifier,
  lower: reach?.[0],
  upper: reach?.[1],
})
