import type { CSSProperties } from 'react'
import type { ChartModel, TimeModel } from '../model'
import type { Margins } from './box'
import { widest } from './text-width'

export const isOverTime = (model: ChartModel): model is TimeModel =>
  model.kind === 'line' || model.kind === 'bar' || model.kind === 'area'

/** The class and the variables by which the style sheet keeps a figure's margins free. */
export function plotOf(model: ChartModel): { className: string; style: CSSProperties } {
  if (isOverTime(model))
    return { className: model.events.length > 0 ? 'plot flagged' : 'plot', style: overTime(model) }
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
  const mark = lines.some(({ marker }) => marker) ? 12 : 0
  const letters = (texts: readonly string[], width: number, more = 0) =>
    Math.max(1, Math.round(((widest(texts) + more) / width) * 10) / 10)
  return {
    '--names': letters(namesOf(lines), 7.4, mark),
    '--codes': letters(codesOf(lines), 8.4, mark),
    '--ticks': letters(
      y.ticks.map(({ label }) => label),
      7.6,
    ),
    '--lines': lines.length,
  }
}

const namesOf = (lines: TimeModel['lines']) => lines.map(({ name }) => name)
const codesOf = (lines: TimeModel['lines']) => lines.map(({ code }) => code)
