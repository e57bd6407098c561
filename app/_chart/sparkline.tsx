import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { Point } from './model'
import { runs } from './runs'
import { stepsPath } from './steps-path'

const width = 120
const height = 32
const inset = 3

/** A line without axes, for a card or a table row; it repeats what stands beside it and is silent to readers of the page. */
export function Sparkline({ points, color }: { points: readonly Point[]; color: string }) {
  const last = points.at(-1)
  if (!last || points.length < 2) return null
  const [first = 0, end = 1] = extent(points, (point) => point.x)
  const [low = 0, high = 1] = extent(points, (point) => point.y)
  const x = scaleLinear([first, end], [inset, width - inset])
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [height - inset, inset])
  const path = (run: readonly Point[]) =>
    stepsPath(run.map((point) => [round(x(point.x)), round(y(point.y))]))
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {runs(points).map((run) =>
        run.length === 1 && run[0] ? (
          <circle
            key={run[0].x}
            cx={round(x(run[0].x))}
            cy={round(y(run[0].y))}
            r={1.5}
            style={{ fill: color }}
          />
        ) : (
          <path key={run[0]?.x} d={path(run)} style={{ stroke: color }} />
        ),
      )}
      <circle cx={round(x(last.x))} cy={round(y(last.y))} r={2.5} style={{ fill: color }} />
    </svg>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
