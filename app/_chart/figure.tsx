import { scaleLinear } from 'd3-scale'
import { Areas } from './areas'
import { Bars } from './bars'
import { EventFlags } from './event-flags'
import { DumbbellFigure } from './kinds/dumbbell-figure'
import { TickRow, ValueGrid } from './kinds/grid'
import { HeatFigure } from './kinds/heat-figure'
import { Names } from './kinds/names'
import { PanelsFigure } from './kinds/panels-figure'
import { RankedFigure } from './kinds/ranked-figure'
import { ScatterFigure } from './kinds/scatter-figure'
import { SlopeFigure } from './kinds/slope-figure'
import { StackFigure } from './kinds/stack-figure'
import type { ChartModel, TimeModel } from './model'
import { scaleOf } from './place'
import { References } from './references'
import { Dots, Marks } from './shapes'
import { Lines, Threads } from './strokes'

/** Draws a chart of any kind as SVG that fits any width without a script. */
export function Figure({ model, label }: { model: ChartModel; label: string }) {
  switch (model.kind) {
    case 'stack':
      return <StackFigure model={model} label={label} />
    case 'ranked':
      return <RankedFigure model={model} label={label} />
    case 'slope':
      return <SlopeFigure model={model} label={label} />
    case 'dumbbell':
      return <DumbbellFigure model={model} label={label} />
    case 'panels':
      return <PanelsFigure model={model} label={label} />
    case 'scatter':
      return <ScatterFigure model={model} label={label} />
    case 'heat':
      return <HeatFigure model={model} label={label} />
    default:
      return <TimeFigure model={model} label={label} />
  }
}

/**
 * Figures over time. Everything is placed in percent of the plot area, and the texts stand outside of it, in margins
 * that the style sheet keeps free.
 */
function TimeFigure({ model, label }: { model: TimeModel; label: string }) {
  const x = scaleLinear().domain(model.x.domain).range([0, 100])
  const y = scaleOf(model.y, [100, 0])
  const drawn = { model, x, y }
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
      <Names entries={model.lines} />
    </svg>
  )
}
