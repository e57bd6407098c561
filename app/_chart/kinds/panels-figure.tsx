import { scaleLinear } from 'd3-scale'
import { Areas } from '../areas'
import type { TimeModel } from '../model'
import { scaleOf } from '../place'
import { Dots, Marks } from '../shapes'
import { Lines, Threads } from '../strokes'
import { TickRow, ValueGrid } from './grid'
import type { PanelsModel } from './panels'

/** Small charts side by side, as many in a row as there is room for. */
export function PanelsFigure({ model, label }: { model: PanelsModel; label: string }) {
  return (
    <div className="small-multiples" role="img" aria-label={label}>
      {model.panels.map(({ key, ...panel }) => (
        <div key={key} className="small-multiple">
          <PanelFigure {...panel} left={model.box.wide.left} />
        </div>
      ))}
    </div>
  )
}

type PanelProps = { name: string; color: string; model: TimeModel; left: number }

/** One panel, its name above it in its colour; as an SVG it can also be placed inside another. */
export function PanelFigure({ name, color, model, left }: PanelProps) {
  const x = scaleLinear().domain(model.x.domain).range([0, 100])
  const y = scaleOf(model.y, [100, 0])
  const drawn = { model, x, y }
  return (
    <svg className="plot-area" aria-hidden="true">
      <text className="name" x={-left} y={-26} style={{ fill: color }}>
        {name}
      </text>
      <ValueGrid axis={model.y} y={y} />
      <TickRow ticks={model.x.ticks} x={x} />
      {model.kind === 'area' && <Areas {...drawn} />}
      <Lines {...drawn} />
      <Threads {...drawn} />
      <Dots {...drawn} />
      <Marks {...drawn} />
    </svg>
  )
}
