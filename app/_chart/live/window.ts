import { type ChartModel, labelHeights, lastOf, type Point, yearTicks } from '../model'

/** From where to where a chart is looked at, in years. */
export type Window = readonly [from: number, to: number]

/** More periods than this can be looked at by stretches. */
const longAbove = 40

/** Whether a chart has so many periods that a brush stands under it. */
export const isLong = ({ lines }: Pick<ChartModel, 'lines'>) =>
  new Set(lines.flatMap(({ points }) => points.map(({ x }) => x))).size > longAbove

/** A stretch of a chart as a chart: the values keep their axis, and the names go to where the lines now end. */
export function windowed(model: ChartModel, [from, to]: Window): ChartModel {
  const inside = <P extends Point>(points: readonly P[]) => points.filter(({ x }) => x >= from && x <= to)
  const marks = inside(model.marks)
  const lines = model.lines.map((line) => ({ ...line, points: inside(line.points) }))
  const [bottom, top] = model.y.domain
  const heights = labelHeights(lines.map((line) => (top - (lastOf(line, marks)?.y ?? top)) / (top - bottom)))
  const margin = model.kind === 'bar' || from === to ? 0.6 : 0
  return {
    ...model,
    x: { domain: [from - margin, to + margin], ticks: yearTicks(Math.ceil(from), Math.floor(to)) },
    lines: lines.map((line, i) => ({ ...line, labelAt: heights[i] ?? line.labelAt })),
    marks,
    threads: model.threads
      .map((thread) => ({ ...thread, points: inside(thread.points) }))
      .filter(({ points }) => points.length > 1),
  }
}
