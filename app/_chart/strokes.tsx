import { line as linePath } from 'd3-shape'
import type { ChartModel, Point } from './model'
import { type Axes, round } from './place'
import { ofLine } from './series'

/** Lines are drawn in a box of this size that stretches over the plot; strokes keep their width. */
const box = 1000

/** The lines of a chart, in a box that stretches over the plot: gaps stay gaps, estimates are thin. */
export function Lines(axes: Axes & { model: ChartModel }) {
  return (
    <Stretched>
      {axes.model.lines.flatMap((line) =>
        runs(line.points)
          .flatMap(stretches)
          .map(({ points, isEstimate }) => (
            <path
              key={`${line.key} ${points[0]?.x}`}
              className={isEstimate ? 'estimate' : undefined}
              d={pathOf(axes, points)}
              style={{ stroke: line.color }}
              vectorEffect="non-scaling-stroke"
            />
          )),
      )}
    </Stretched>
  )
}

/** Plans, targets, forecasts and capacities that follow one another: dashed by kind, never joined with what was measured. */
export function Threads(axes: Axes & { model: ChartModel }) {
  if (axes.model.threads.length === 0) return null
  return (
    <Stretched>
      {axes.model.threads.map((thread) => (
        <path
          key={thread.key}
          className={`thread ${thread.kind} ${ofLine(axes.model, thread.key)}`}
          d={pathOf(axes, thread.points)}
          style={{ stroke: thread.color }}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </Stretched>
  )
}

function Stretched({ children }: { children: React.ReactNode }) {
  return (
    <svg
      viewBox={`0 0 ${box} ${box}`}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

function pathOf({ x, y }: Axes, points: readonly Point[]): string {
  const path = linePath<Point>()
    .x((point) => round((x(point.x) / 100) * box))
    .y((point) => round((y(point.y) / 100) * box))
  return path(points) ?? ''
}

/** Stretches of consecutive years: a gap of the source stays a gap of the line. */
export function runs(points: readonly Point[]): Point[][] {
  const found: Point[][] = []
  for (const point of points) {
    const last = found.at(-1)
    const before = last?.at(-1)
    if (last && before && point.x - before.x <= 1.001) last.push(point)
    else found.push([point])
  }
  return found
}

/** Parts a run where it changes between measured and estimated; a step to or from an estimate is one. */
export function stretches(run: readonly Point[]): { points: Point[]; isEstimate: boolean }[] {
  const found: { points: Point[]; isEstimate: boolean }[] = []
  for (const [i, point] of run.entries()) {
    const before = run[i - 1]
    const isEstimate = point.kind === 'estimate' || before?.kind === 'estimate'
    const last = found.at(-1)
    if (last && (last.isEstimate === isEstimate || last.points.length === 1)) {
      last.points.push(point)
      last.isEstimate = isEstimate
    } else found.push({ points: before ? [before, point] : [point], isEstimate })
  }
  return found
}
