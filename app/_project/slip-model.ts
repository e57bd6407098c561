import { extent } from 'd3-array'
import type { Milestone } from '../../db/queries/milestones'
import { period } from '../../stats/period'
import { slips } from '../../stats/slip'

/** A promise as a point: `x` the day it was given, `y` the last day promised, `low` the first; in years and parts. */
export type SlipPoint = { x: number; y: number; low: number; label: string | undefined; text: string }

export type SlipPanel = {
  milestone: string
  points: readonly SlipPoint[]
  /** The stair that the promises make, up to the day on which the last is kept, falls due, or to today. */
  steps: readonly (readonly [x: number, y: number])[]
  /** The day on which it was done. */
  done: number | undefined
  /** The day on which the last promise fell due unkept. */
  due: number | undefined
}

/** A year with a line at its beginning. */
export type SlipTick = { value: number; label: string; minor: boolean }
export type SlipAxis = { domain: readonly [number, number]; ticks: readonly SlipTick[] }

/** The slip charts of a project: a panel for each milestone with promises, all on the same axes. */
export type SlipModel = { x: SlipAxis; y: SlipAxis; today: number; panels: readonly SlipPanel[] }

/**
 * The model of the slip charts; undefined where no milestone has a promise. `name` says a period in few letters,
 * `today` is an ISO day.
 */
export function slipModel(
  milestones: readonly Pick<Milestone, 'milestone' | 'date' | 'promises'>[],
  today: string,
  name: (period: string) => string,
): SlipModel | undefined {
  const now = yearsOf(today)
  const panels = milestones
    .filter(({ promises }) => promises.length > 0)
    .map((milestone) => panelOf(milestone, now, name))
  const points = panels.flatMap((panel) => panel.points)
  const done = panels.flatMap((panel) => panel.done ?? [])
  const [first, last] = extent([...points.map(({ x }) => x), ...done, now])
  const [low, high] = extent([...points.flatMap((point) => [point.low, point.y]), ...done, now])
  if (points.length === 0 || first === undefined || last === undefined) return undefined
  const x = axis(first, last)
  const y = axis(Math.min(low ?? first, first), high ?? last)
  return { x, y, today: now, panels: panels.map((panel) => withLabels(panel, x, y)) }
}

/** A day as a number of years: 2025-07-02 is 2025.5. */
export function yearsOf(day: string): number {
  const year = Number(day.slice(0, 4))
  const [start, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (next - start)
}

function panelOf(
  { milestone, date, promises }: Pick<Milestone, 'milestone' | 'date' | 'promises'>,
  now: number,
  name: (period: string) => string,
): SlipPanel {
  const points = slips(promises).map(({ said, promised }) => ({
    x: Math.min(yearsOf(period(said).end), now),
    y: yearsOf(period(promised).end),
    low: yearsOf(period(promised).start),
    label: undefined,
    text: name(promised),
  }))
  const done = date === null ? undefined : Math.min(yearsOf(period(date).end), now)
  const last = points.at(-1)
  const isDue = last !== undefined && done === undefined && last.y < now
  const until = Math.max(last?.x ?? now, Math.min(done ?? now, isDue ? last.y : now))
  return {
    milestone,
    points,
    steps: stair(points, until),
    done,
    due: isDue ? Math.max(last.y, last.x) : undefined,
  }
}

function stair(points: readonly SlipPoint[], until: number): [number, number][] {
  return points.flatMap((point, i): [number, number][] => [
    [point.x, point.y],
    [points[i + 1]?.x ?? until, point.y],
  ])
}

const longestAxis = 8

/** Whole years around what is drawn, at most eight of them named, each in its middle: a year is a stretch. */
export function axis(low: number, high: number): SlipAxis {
  const from = Math.floor(low)
  const to = Math.max(Math.ceil(high), from + 2)
  const step = [1, 2, 5, 10, 20].find((size) => (to - from) / size <= longestAxis) ?? 50
  const ticks: SlipTick[] = []
  for (let year = Math.ceil(from / step) * step; year < to; year += step)
    ticks.push({ value: year, label: String(year), minor: ticks.length % 2 === 1 && (to - from) / step > 4 })
  return { domain: [from, to], ticks }
}

/** How far apart labelled promises must be, as parts of what the axes span. */
const room = { x: 0.3, y: 0.12 }

/** Names the last and the first promise, and of those between the ones that have room. */
function withLabels(panel: SlipPanel, x: SlipAxis, y: SlipAxis): SlipPanel {
  const span = ({ domain: [from, to] }: SlipAxis) => to - from
  const named = new Set<SlipPoint>()
  const [first, ...later] = panel.points
  for (const point of [later.at(-1), first, ...later]) {
    if (!point) continue
    const isFree = [...named].every(
      (other) =>
        Math.abs(other.x - point.x) > room.x * span(x) || Math.abs(other.y - point.y) > room.y * span(y),
    )
    if (isFree) named.add(point)
  }
  return {
    ...panel,
    points: panel.points.map((point) => (named.has(point) ? { ...point, label: point.text } : point)),
  }
}
