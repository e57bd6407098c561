import type { Point, TimeModel } from './model'
import type { Axes } from './place'
import { stretches } from './runs'
import { ofLine } from './series'
import { stepsPath } from './steps-path'

/** Lines are drawn in a box of this size that stretches over the plot; strokes keep their width. */
export const box = 1000

/** The lines of a chart, in a box that stretches over the plot: gaps stay gaps, estimates are thin. */
export function Lines(axes: Axes & { model: TimeModel }) {
  return (
    <Stretched>
      {axes.model.lines.flatMap((line) =>
        line.runs
          .flatMap(stretches)
          .map(({ points, isEstimate }) => (
            <path
              key={`${line.key} ${points[0]?.x}`}
              className={isEstimate ? 'estimate' : undefined}
              d={pathOf(axes, points)}
              style={{ stroke: line.color }}
              strokeDasharray={line.dash}
              vectorEffect="non-scaling-stroke"
            />
          )),
      )}
    </Stretched>
  )
}

/** Plans, targets, forecasts and capacities that follow one another: dashed by kind, never joined with what was measured. */
export function Threads(axes: Axes & { model: TimeModel }) {
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

export function Stretched({ children }: { children: React.ReactNode }) {
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

export const pathOf = ({ x, y }: Axes, points: readonly Point[]): string =>
  stepsPath(points.map((point) => [(x(point.x) / 100) * box, (y(point.y) / 100) * box]))
