import { scaleLinear } from 'd3-scale'
import { Areas } from './areas'
import { Bars } from './bars'
import { EventFlags } from './event-flags'
import { TickRow, ValueGrid } from './kinds/grid'
import { Names } from './kinds/names'
import { lastOf, type TimeModel } from './model'
import { scaleOf } from './place'
import { References } from './references'
import { Dots, Marks } from './shapes'
import { Lines, Threads } from './strokes'

/**
 * Figures over time. Everything is placed in percent of the plot area, and the texts stand outside of it, in margins
 * that the style sheet keeps free.
 */
export function TimeFigure({ model, label }: { model: TimeModel; label: string }) {
  const x = scaleLinear().domain(model.x.domain).range([0, 100])
  const y = scaleOf(model.y, [100, 0])
  const drawn = { model, x, y }
  const ends = model.lines.map((line) => {
    const last = lastOf(line, model.marks)
    return last && { x: x(last.x), y: y(last.y) }
  })
  return (
    <svg className="plot-area" role="img" aria-label={label}>
      <ValueGrid axis={model.y} y={y} />
      <TickRow ticks={model.x.ticks} x={x} />
      <EventFlags model={model} />
      <References {...drawn} />
      {model.kind === 'area' && <Areas {...drawn} />}
      <g className="drawn">{model.kind === 'bar' ? <Bars {...drawn} /> : <Lines {...drawn} />}</g>
      <g className="marks">
        <Threads {...drawn} />
        {model.kind !== 'bar' && <Dots {...drawn} />}
        <Marks {...drawn} />
      </g>
      <Names entries={model.lines} ends={ends} />
    </svg>
  )
}
