import { scaleLinear } from 'd3-scale'
import { Fragment } from 'react'
import { Bars } from './bars'
import type { ChartModel } from './model'
import { percent } from './place'
import { ofLine } from './series'
import { Dots, Marks } from './shapes'
import { Lines, Threads } from './strokes'

/**
 * Draws a chart model as SVG that fits any width without a script: everything is placed in percent of the plot
 * area, and the texts stand outside of it, in margins that the style sheet keeps free.
 */
export function Figure({ model, label }: { model: ChartModel; label: string }) {
  const x = scaleLinear().domain(model.x.domain).range([0, 100])
  const y = scaleLinear().domain(model.y.domain).range([100, 0])
  const drawn = { model, x, y }
  const [bottom, top] = model.y.domain
  return (
    <svg className="plot-area" role="img" aria-label={label}>
      {model.y.ticks.map((tick) => (
        <Fragment key={tick.value}>
          <line className="grid" x2="100%" y1={percent(y(tick.value))} y2={percent(y(tick.value))} />
          <text className="tick" x={-8} y={percent(y(tick.value))} dy=".32em" textAnchor="end">
            {tick.label}
          </text>
        </Fragment>
      ))}
      {bottom <= 0 && top >= 0 && <line className="zero" x2="100%" y1={percent(y(0))} y2={percent(y(0))} />}
      {model.x.ticks.map((tick) => (
        <text
          key={tick.value}
          className={tick.minor ? 'tick minor' : 'tick'}
          x={percent(x(tick.value))}
          y="100%"
          dy="1.5em"
          textAnchor="middle"
        >
          {tick.label}
        </text>
      ))}
      <g className="drawn">{model.kind === 'bar' ? <Bars {...drawn} /> : <Lines {...drawn} />}</g>
      <g className="marks">
        <Threads {...drawn} />
        {model.kind === 'line' && <Dots {...drawn} />}
        <Marks {...drawn} />
      </g>
      {model.lines.map((line) => (
        <g key={line.key} className={`name ${ofLine(model, line.key)}`} style={{ fill: line.color }}>
          <text className="long" x="100%" dx={10} y={percent(line.labelAt.wide * 100)} dy=".32em">
            {line.name}
          </text>
          <text className="short" x="100%" dx={8} y={percent(line.labelAt.narrow * 100)} dy=".32em">
            {line.code}
          </text>
        </g>
      ))}
    </svg>
  )
}
