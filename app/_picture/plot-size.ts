import type { Margins } from '../_chart/kinds/box'
import { isOverTime, plotOf } from '../_chart/kinds/plot'
import { type ChartModel, smallestPlot, type TimeModel } from '../_chart/model'

/** A plot of some width: what it keeps free around it, the height that it likes, and the least that it can do with. */
export type PlotSize = { margins: Margins; height: number; least: number }

/** The widest box whose names are written as codes; the style sheet of charts says the same. */
export const narrowest = 560

/** The sizes that the style sheet gives to plots of a page, for a box of one width. */
export function plotSize(model: Exclude<ChartModel, { kind: 'panels' }>, width: number): PlotSize {
  const isNarrow = width <= narrowest
  const usual = Math.min(440, Math.max(isNarrow ? 230 : 300, width * (isNarrow ? 0.72 : 0.46)))
  if (isOverTime(model)) return overTime(model, { isNarrow, usual })
  const margins = isNarrow ? model.box.narrow : model.box.wide
  const { height } = margins
  if (height !== undefined) return { margins, height, least: height }
  return { margins, height: usual, least: leastHeight(margins, isNarrow) }
}

/** Names at the ends of lines keep apart on plots of this height. */
const leastHeight = ({ top, bottom }: Margins, isNarrow: boolean) =>
  top + bottom + (isNarrow ? smallestPlot.narrow : smallestPlot.wide)

function overTime(model: TimeModel, { isNarrow, usual }: { isNarrow: boolean; usual: number }): PlotSize {
  const { style } = plotOf(model)
  const letters = (name: '--names' | '--codes' | '--ticks') => Number(style[name])
  const needed = model.lines.length * 15 + 40
  const margins = {
    top: model.events.length > 0 ? 28 : 12,
    right: isNarrow ? letters('--codes') * 8.4 + 14 : letters('--names') * 7.4 + 16,
    bottom: 28,
    left: letters('--ticks') * 7.6 + 12,
  }
  const least = model.lines.length > 1 ? leastHeight(margins, isNarrow) : leastAlone
  return { margins, height: Math.max(usual, needed), least: Math.max(least, needed) }
}

const leastAlone = 150

/** Small charts side by side: how many in a row, and how high each is, with the margins around its plot. */
export type GridSize = {
  columns: number
  rows: number
  cell: { width: number; height: number }
  margins: Margins
}

export const gridGap = { x: 16, y: 12 }

export function gridSize(model: Extract<ChartModel, { kind: 'panels' }>, width: number): GridSize {
  const isNarrow = width <= narrowest
  const smallest = Math.min(width, isNarrow ? model.smallest.narrow : model.smallest.wide)
  const fitting = Math.max(1, Math.floor((width + gridGap.x) / (smallest + gridGap.x)))
  const columns = Math.min(model.panels.length, fitting)
  return {
    columns,
    rows: Math.ceil(model.panels.length / columns),
    cell: { width: (width - gridGap.x * (columns - 1)) / columns, height: isNarrow ? 150 : 180 },
    margins: isNarrow ? model.box.narrow : model.box.wide,
  }
}
