import { chartModel, type TimeModel } from '../model'
import type { Axis, Tick } from './axis'
import type { Box } from './box'
import type { ChartInput } from './input'
import { widest } from './text-width'

/** A panel is a chart over time of one line, on the scales that all panels share. */
export type PanelsModel = {
  kind: 'panels'
  panels: readonly { key: string; name: string; color: string; model: TimeModel }[]
  box: Box
  /** The widths in pixels under which no panel may fall. */
  smallest: { wide: number; narrow: number }
}

/** One panel for each line; the axes are those of a chart with all of them. */
export function panelsChart(
  input: ChartInput & { form?: TimeModel['kind']; yScale?: Axis['scale'] },
): PanelsModel | undefined {
  const shared = chartModel({ ...input, kind: input.form === 'bar' ? 'line' : (input.form ?? 'line') })
  if (!shared) return undefined
  const years = endsOf(shared.x.ticks)
  const panels = shared.lines.map(({ marker, dash, ...line }) => ({
    key: line.key,
    name: line.name,
    color: line.color,
    model: {
      ...shared,
      x: { ...shared.x, ticks: years },
      y: { ...shared.y, ticks: fewer(shared.y.ticks) },
      lines: [line],
      marks: shared.marks.filter(({ key }) => key === line.key),
      threads: shared.threads.filter(({ key }) => key.startsWith(`${line.key} `)),
    },
  }))
  const ticks = widest(shared.y.ticks.map(({ label }) => label)) + 12
  const margins = { top: 44, right: 18, bottom: 26, left: ticks }
  const name = Math.min(280, widest(panels.map((panel) => panel.name)) + 12)
  const roomy = panels.length > fewPanels ? 180 : 250
  const smallest = { wide: Math.max(roomy, name), narrow: Math.max(132, name) }
  return { kind: 'panels', panels, box: { wide: margins, narrow: margins }, smallest }
}

/** As many as fill two or three rows of a wide page. */
const fewPanels = 12

const endsOf = (ticks: readonly Tick[]): Tick[] =>
  ticks.filter((_, i) => i === 0 || i === ticks.length - 1).map((tick) => ({ ...tick, minor: false }))

const mostTicks = 4

/** Every second tick where there are many, zero among them. */
function fewer(ticks: readonly Tick[]): readonly Tick[] {
  const zero = Math.max(
    0,
    ticks.findIndex(({ value }) => value === 0),
  )
  return ticks.length > mostTicks ? ticks.filter((_, i) => (i - zero) % 2 === 0) : ticks
}
