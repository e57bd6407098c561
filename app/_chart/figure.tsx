import { DumbbellFigure } from './kinds/dumbbell-figure'
import { HeatFigure } from './kinds/heat-figure'
import { PanelsFigure } from './kinds/panels-figure'
import { RankedFigure } from './kinds/ranked-figure'
import { ScatterFigure } from './kinds/scatter-figure'
import { SlopeFigure } from './kinds/slope-figure'
import { StackFigure } from './kinds/stack-figure'
import type { ChartModel } from './model'
import { TimeFigure } from './time-figure'

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
