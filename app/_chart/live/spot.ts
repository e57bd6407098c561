/** A box on the screen. */
export type Box = { left: number; top: number; width: number; height: number }

const gap = 12
const edge = 4
/** What the numbers under a plot take. */
const ticks = 32

/**
 * Where a reading of some size stands, in the plot's own coordinates: beside the column `x` that is read, else above or
 * below the plot, or the `mark` of it that is read; never over either, never beyond the screen.
 */
export function spotOf(input: {
  plot: Box
  screen: { width: number; height: number }
  size: { width: number; height: number }
  x: number
  mark?: { top: number; bottom: number } | undefined
}): { left: number; top: number; most: number } {
  const { plot, screen, size, x } = input
  const mark = input.mark ?? { top: 0, bottom: plot.height + ticks }
  const within = (wanted: number, from: number, to: number) => Math.max(from, Math.min(wanted, to))
  const sides = [x + gap, x - gap - size.width]
  const side = (x < plot.width / 2 ? sides : sides.reverse()).find(
    (left) => plot.left + left >= edge && plot.left + left + size.width <= screen.width - edge,
  )
  const most = screen.height - 2 * edge
  if (side !== undefined) {
    const lowest = screen.height - edge - size.height - plot.top
    return {
      left: side,
      top: within(input.mark?.bottom ?? 0, edge - plot.top, Math.max(edge - plot.top, lowest)),
      most,
    }
  }
  const left = within(x - size.width / 2, edge - plot.left, screen.width - edge - size.width - plot.left)
  const above = plot.top + mark.top - gap - edge
  const below = screen.height - edge - (plot.top + mark.bottom)
  if (size.height <= above || above >= below) {
    const height = Math.min(size.height, above)
    return { left, top: mark.top - gap - height, most: above }
  }
  return { left, top: mark.bottom, most: below }
}
