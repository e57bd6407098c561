import type { TimeModel } from '../model'
import type { Axes } from '../place'
import { nearestReading, type Reading } from './readings'
import type { Box } from './spot'
import type { Focus } from './steps'

/** How far from a figure a pointer still means it, and how far from the plot it still reads, in pixels. */
const reach = 16
const margin = { side: 12, below: 32 }

/** What a pointer at a place on the screen means: the nearest period, and there the figure that it is next to. */
export function focusAt(input: {
  plot: Box
  pointer: { clientX: number; clientY: number }
  model: TimeModel
  axes: Axes
  readings: readonly Reading[]
}): Focus | undefined {
  const { plot, pointer, model, axes, readings } = input
  const x = pointer.clientX - plot.left
  const y = pointer.clientY - plot.top
  if (x < -margin.side || x > plot.width + margin.side || y < 0 || y > plot.height + margin.below)
    return undefined
  const [from, to] = model.x.domain
  const at = nearestReading(readings, from + (x / plot.width) * (to - from))
  const figures = at === undefined ? undefined : readings[at]?.figures
  if (at === undefined || !figures) return undefined
  const far = figures.map(({ point }) => Math.abs((axes.y(point.y) / 100) * plot.height - y))
  const nearest = Math.min(...far)
  return { at, figure: nearest <= reach ? figures[far.indexOf(nearest)] : undefined }
}
