import { scaleLinear } from 'd3-scale'
import { line as linePath } from 'd3-shape'
import { Fragment } from 'react'
import { EventFlags } from './event-flags'
import type { ChartModel, Mark, Point } from './model'

/** Lines are drawn in a box of this size that stretches over the plot; strokes keep their width. */
const box = 1000
const radius = 3

/**
 * Draws a chart model as SVG that fits any width without a script: everything is placed in percent of the plot
 * area, and the texts stand outside of it, in margins that the style sheet keeps free.
 */
export function Figure({ model, label }: { model: ChartModel; label: string }) {
  const x = scaleLinear().domain(model.x.domain).range([0, 100])
  const y = scaleLinear().domain(model.y.domain).range([100, 0])
  const at = (value: number) => `${round(value)}%`
  const [bottom, top] = model.y.domain
  return (
    <svg className="plot-area" role="img" aria-label={label}>
      {model.y.ticks.map((tick) => (
        <Fragment key={tick.value}>
          <line className="grid" x2="100%" y1={at(y(tick.value))} y2={at(y(tick.value))} />
          <text className="tick" x={-8} y={at(y(tick.value))} dy=".32em" textAnchor="end">
            {tick.label}
          </text>
        </Fragment>
      ))}
      {bottom <= 0 && top >= 0 && <line className="zero" x2="100%" y1={at(y(0))} y2={at(y(0))} />}
      {model.x.ticks.map((tick) => (
        <text
          key={tick.value}
          className={tick.minor ? 'tick minor' : 'tick'}
          x={at(x(tick.value))}
          y="100%"
          dy="1.5em"
          textAnchor="middle"
        >
          {tick.label}
        </text>
      ))}
      <EventFlags model={model} />
      <g className="drawn">
        {model.kind === 'bar' ? <Bars model={model} x={x} y={y} /> : <Lines model={model} x={x} y={y} />}
      </g>
      <g className="marks">
        {model.kind === 'line' && <Dots model={model} x={x} y={y} />}
        {model.marks.map((mark) => (
          <MarkShape
            key={`${mark.role} ${mark.x} ${mark.y} ${mark.kind}`}
            mark={mark}
            x={at(x(mark.x))}
            y={at(y(mark.y))}
          />
        ))}
      </g>
      {model.lines.map((line) => (
        <g key={line.key} className="name" style={{ fill: line.color }}>
          <text className="long" x="100%" dx={10} y={at(line.labelAt.wide * 100)} dy=".32em">
            {line.name}
          </text>
          <text className="short" x="100%" dx={8} y={at(line.labelAt.narrow * 100)} dy=".32em">
            {line.code}
          </text>
        </g>
      ))}
    </svg>
  )
}

type Axes = { model: ChartModel; x: (value: number) => number; y: (value: number) => number }

function Lines({ model, x, y }: Axes) {
  const path = linePath<Point>()
    .x((point) => round((x(point.x) / 100) * box))
    .y((point) => round((y(point.y) / 100) * box))
  return (
    <svg
      viewBox={`0 0 ${box} ${box}`}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      aria-hidden="true"
    >
      {model.lines.flatMap((line) =>
        runs(line.points).map((run) => (
          <path
            key={`${line.key} ${run[0]?.x}`}
            d={path(run) ?? ''}
            style={{ stroke: line.color }}
            vectorEffect="non-scaling-stroke"
          />
        )),
      )}
    </svg>
  )
}

/** The marks on lines, which stay when a live chart takes the place of the lines. */
function Dots({ model, x, y }: Axes) {
  return model.lines.flatMap((line) =>
    dots(line.points).map((point) => (
      <Fragment key={`${line.key} ${point.x}`}>
        <circle
          cx={`${round(x(point.x))}%`}
          cy={`${round(y(point.y))}%`}
          r={radius}
          style={{ fill: line.color }}
        />
        <Inexact point={point} color={line.color} x={`${round(x(point.x))}%`} y={`${round(y(point.y))}%`} />
      </Fragment>
    )),
  )
}

function Bars({ model, x, y }: Axes) {
  const year = x(1) - x(0)
  const width = (year * 0.8) / model.lines.length
  return model.lines.flatMap((line, i) =>
    line.points.map((point) => {
      const left = x(point.x) - year * 0.4 + i * width
      return (
        <Fragment key={`${line.key} ${point.x}`}>
          <rect
            x={`${round(left)}%`}
            y={`${round(Math.min(y(0), y(point.y)))}%`}
            width={`${round(width * 0.92)}%`}
            height={`${round(Math.abs(y(0) - y(point.y)))}%`}
            style={{ fill: line.color }}
          />
          <Inexact
            point={point}
            color={line.color}
            x={`${round(left + width * 0.46)}%`}
            y={`${round(y(point.y))}%`}
          />
        </Fragment>
      )
    }),
  )
}

/** A value stated as "over" points up from where it stands, one stated as "under" points down. */
function Inexact({ point, color, x, y }: { point: Point; color: string; x: string; y: string }) {
  const up = point.qualifier === 'over' || point.qualifier === 'at-least'
  const down = point.qualifier === 'under' || point.qualifier === 'at-most'
  if (!up && !down) return null
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <path className="caret" d={up ? 'M-4 -6L0 -11L4 -6' : 'M-4 6L0 11L4 6'} style={{ stroke: color }} />
    </svg>
  )
}

function MarkShape({ mark, x, y }: { mark: Mark; x: string; y: string }) {
  return (
    <>
      <svg x={x} y={y} overflow="visible">
        <title>{mark.text}</title>
        {mark.role === 'rival' ? (
          <circle className="hollow" r={radius + 1} style={{ stroke: mark.color }} />
        ) : (
          <path className="hollow" d="M0 -6L5 0L0 6L-5 0Z" style={{ stroke: mark.color }} />
        )}
      </svg>
      <Inexact point={mark} color={mark.color} x={x} y={y} />
    </>
  )
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

/** The points that need a dot: the latest, those that no line touches, and those that are not exact. */
export function dots(points: readonly Point[]): Point[] {
  const alone = new Set(runs(points).flatMap((run) => (run.length === 1 ? run : [])))
  const latest = points.at(-1)
  return points.filter(
    (point) => point === latest || alone.has(point) || !['exact', 'about'].includes(point.qualifier),
  )
}

const round = (value: number) => Math.round(value * 100) / 100
