import { marginOf, yearTicks } from '../kinds/axis'
import { labelHeights, lastOf, type Point, runsOf, type TimeModel } from '../model'
import { scaleOf } from '../place'

/** From where to where a chart is looked at, in years. */
export type Window = readonly [from: number, to: number]

/** More periods than this can be looked at by stretches. */
const longAbove = 40

/** Whether a chart has so many periods that a brush stands under it. */
export const isLong = ({ lines }: Pick<TimeModel, 'lines'>) =>
  new Set(lines.flatMap(({ points }) => points.map(({ x }) => x))).size > longAbove

/** A stretch of a chart as a chart: the values keep their axis, and the names go to where the lines now end. */
export function windowed(model: TimeModel, [from, to]: Window): TimeModel {
  const inside = <P extends Point>(points: readonly P[]) => points.filter(({ x }) => x >= from && x <= to)
  const marks = inside(model.marks)
  const lines = model.lines.map((line) => ({ ...line, points: inside(line.points) }))
  const runs = runsOf(lines)
  const height = scaleOf(model.y, [1, 0])
  const ends = lines.map((line) => lastOf(line, marks))
  const heights = labelHeights(ends.map((end, i) => (end ? height(end.y) : (lines[i]?.labelAt.wide ?? 0))))
  const margin = marginOf(model.kind === 'bar', from, to)
  return {
    ...model,
    x: { domain: [from - margin, to + margin], ticks: yearTicks(Math.ceil(from), Math.floor(to)) },
    lines: lines.map((line, i) => ({
      ...line,
      labelAt: heights[i] ?? line.labelAt,
      runs: runs[i] ?? [],
    })),
    marks,
    threads: model.threads
      .map((thread) => ({ ...thread, points: inside(thread.points) }))
      .filter(({ points }) => points.length > 1),
    events: model.events.filter(({ x }) => x >= from && x <= to),
  }
}
