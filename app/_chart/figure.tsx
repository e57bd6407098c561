import { DumbbellFigure } from './kinds/dumbbell-figure'
import { HeatDrawing, HeatFigure } from './kinds/heat-figure'
import { PanelsFigure } from './kinds/panels-figure'
import { RankedFigure } from './kinds/ranked-figure'
import { ScatterFigure } from './kinds/scatter-figure'
import { SlopeFigure } from './kinds/slope-figure'
import { StackDrawing, StackFigure } from './kinds/stack-figure'
import type { ChartModel } from './model'
import { TimeFigure } from './time-figure'

/**
 * Draws a chart of any kind as SVG that fits any width without a script. Its patterns have names of their own on a
 * page; `id` names them where it is the only drawing.
 */
export function Figure({ model, label, id }: { model: ChartModel; label: string; id?: string }) {
  switch (model.kind) {
    case 'stack':
      if (id) return <StackDrawing id={id} model={model} label={label} />
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
      if (id) return <HeatDrawing id={id} model={model} label={label} />
      return <HeatFigure model={model} label={label} />
    default:
      return <TimeFigure model={model} label={label} />
  }
}
