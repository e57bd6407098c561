import type { CSSProperties } from 'react'
import type { ChartModel, TimeModel } from '../model'
import type { Margins } from './box'
import { widest } from './text-width'

export const isOverTime = (model: ChartModel): model is TimeModel =>
  model.kind === 'line' || model.kind === 'bar' || model.kind === 'area'

/** The class and the variables by which the style sheet keeps a figure's margins free. */
export function plotOf(model: ChartModel): { className: string; style: CSSProperties } {
  if (isOverTime(model)) return { className: 'plot', style: overTime(model) }
  const { wide, narrow } = model.box
  const style = {
    '--box': padding(wide),
    '--box-narrow': padding(narrow),
    ...(wide.height !== undefined && { '--height': `${wide.height}px` }),
    ...(narrow.height !== undefined && { '--height-narrow': `${narrow.height}px` }),
    ...(model.kind === 'panels' && {
      '--panel': `${model.smallest.wide}px`,
      '--panel-narrow': `${model.smallest.narrow}px`,
    }),
  }
  return { className: `plot boxed plot-${model.kind}`, style }
}

const padding = ({ top, right, bottom, left }: Margins) => `${top}px ${right}px ${bottom}px ${left}px`

/** The letters that names, codes and numbers of ticks need, and the lines that need a height. */
function overTime({ lines, y }: TimeModel): CSSProperties {
  const letters = (texts: readonly string[], width: number) =>
    Math.max(1, Math.round((widest(texts) / width) * 10) / 10)
  return {
    '--names': letters(
      lines.map(({ name }) => name),
      7.4,
    ),
    '--codes': letters(
      lines.map(({ code }) => code),
      8.4,
    ),
    '--ticks': letters(
      y.ticks.map(({ label }) => label),
      7.6,
    ),
    '--lines': lines.length,
  }
}
