import { scaleLinear } from 'd3-scale'
import { Fragment } from 'react'
import type { SlipModel, SlipPanel, SlipPoint } from './slip-model'

/** Lines are drawn in a box of this size that stretches over the plot; strokes keep their width. */
const box = 1000

/**
 * Draws the promises of one milestone: across the day on which each was given, up the date that it named. A flat
 * stretch is a kept word; the diagonal is the day itself, at which a promise falls due.
 */
export function SlipFigure({ model, panel, label, todayText }: SlipFigureProps) {
  const x = scaleLinear().domain(model.x.domain).range([0, 100])
  const y = scaleLinear().domain(model.y.domain).range([100, 0])
  const scales = { x: (value: number) => percent(x(value)), y: (value: number) => percent(y(value)) }
  const from = Math.max(model.x.domain[0], model.y.domain[0])
  const to = Math.min(model.x.domain[1], model.y.domain[1])
  const stair = panel.steps.map(([a, b], i) => `${i === 0 ? 'M' : 'L'}${inBox(x(a))},${inBox(y(b))}`).join('')
  return (
    <svg className="plot-area slip" role="img" aria-label={label}>
      <Axes model={model} {...scales} />
      <line
        className="diagonal"
        x1={scales.x(from)}
        y1={scales.y(from)}
        x2={scales.x(to)}
        y2={scales.y(to)}
      />
      <line className="today" x1={scales.x(model.today)} x2={scales.x(model.today)} y1={-28} y2="100%" />
      <text className="tick" x={scales.x(model.today)} dx={-5} dy={-28} textAnchor="end">
        {todayText}
      </text>
      {panel.points.map((point) => (
        <line
          key={`${point.x} ${point.y}`}
          className="whisker"
          x1={scales.x(point.x)}
          x2={scales.x(point.x)}
          y1={scales.y(point.low)}
          y2={scales.y(point.y)}
        />
      ))}
      <svg
        viewBox={`0 0 ${box} ${box}`}
        preserveAspectRatio="none"
        width="100%"
        height="100%"
        aria-hidden="true"
      >
        <path className="stair" d={stair} vectorEffect="non-scaling-stroke" />
      </svg>
      {panel.points.map((point) => (
        <Promised key={`${point.x} ${point.y}`} point={point} {...scales} isLate={x(point.x) > 50} />
      ))}
      <Outcome panel={panel} {...scales} />
    </svg>
  )
}

type SlipFigureProps = {
  model: SlipModel
  panel: SlipPanel
  label: string
  todayText: string
}
type Scales = { x: (value: number) => string; y: (value: number) => string }

function Axes({ model, x, y }: { model: SlipModel } & Scales) {
  return (
    <>
      {[...new Set([model.y.domain[0], ...model.y.ticks.map(({ value }) => value)])].map((year) => (
        <line key={year} className="grid" x2="100%" y1={y(year)} y2={y(year)} />
      ))}
      {model.y.ticks.map(({ value, label, minor }) => (
        <text
          key={value}
          className={minor ? 'tick minor' : 'tick'}
          x={-8}
          y={y(value + 0.5)}
          dy=".32em"
          textAnchor="end"
        >
          {label}
        </text>
      ))}
      {model.x.ticks.map(({ value, label, minor }) => (
        <Fragment key={value}>
          <line className="grid short" x1={x(value)} x2={x(value)} y1="98%" y2="100%" />
          <text
            className={minor ? 'tick minor' : 'tick'}
            x={x(value + 0.5)}
            y="100%"
            dy="1.6em"
            textAnchor="middle"
          >
            {label}
          </text>
        </Fragment>
      ))}
    </>
  )
}

/** Where the last promise ended: a line and a full mark on the day it was done, a cross where it fell due unkept. */
function Outcome({ panel: { done, due }, x, y }: { panel: SlipPanel } & Scales) {
  if (done !== undefined)
    return (
      <>
        <line className="done" x2={x(done)} y1={y(done)} y2={y(done)} />
        <svg x={x(done)} y={y(done)} overflow="visible" aria-hidden="true">
          <path className="done-mark" d="M0 -7L7 0L0 7L-7 0Z" />
        </svg>
      </>
    )
  if (due === undefined) return null
  return (
    <svg x={x(due)} y={y(due)} overflow="visible" aria-hidden="true">
      <path className="due-mark" d="M-5 -5L5 5M5 -5L-5 5" />
    </svg>
  )
}

function Promised({ point, x, y, isLate }: { point: SlipPoint; isLate: boolean } & Scales) {
  return (
    <svg x={x(point.x)} y={y(point.y)} overflow="visible">
      <title>{point.text}</title>
      <circle className="promise" r={4} />
      {point.label && (
        <text className="name" dx={isLate ? 4 : -4} dy="-.75em" textAnchor={isLate ? 'end' : 'start'}>
          {point.label}
        </text>
      )}
    </svg>
  )
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`
const inBox = (value: number) => Math.round((value / 100) * box * 10) / 10
