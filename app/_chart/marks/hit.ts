import type { Box } from '../live/spot'
import type { Focus } from '../live/steps'
import type { Pointer } from '../live/use-reading'
import type { Stop, Stops, Zone } from './stop'

/** How far from a ring a pointer still means its figure, in pixels. */
const near = 16

/** What a pointer means: the stop whose zone it is in or nearest to, of the plot that it is in or nearest to. */
export function stopAt(
  { stops, shown }: Stops,
  reach: number,
  plots: readonly Box[],
  pointer: Pointer,
): Focus | undefined {
  const lane = nearest(plots, (plot) => fromBox(plot, pointer))
  const plot = plots[lane ?? 0]
  if (!plot) return undefined
  const place = { x: pointer.clientX - plot.left, y: pointer.clientY - plot.top }
  const far = (stop: Stop) =>
    plots.length > 1 && stop.lane !== lane ? Infinity : fromZone(stop.zone, plot, place)
  const at = nearest(stops, far)
  const stop = stops[at ?? -1]
  if (at === undefined || !stop || far(stop) > reach + 1) return undefined
  return { at, figure: shown === 'column' ? partAt(stop, plot, place) : ringAt(stop, plot, place) }
}

/** The stop whose link a pointer is on. */
export function linkAt(links: readonly Element[], { target, clientX, clientY }: Pointer): Focus | undefined {
  const on = target instanceof Element ? target : document.elementFromPoint(clientX, clientY)
  const at = links.findIndex((link) => on !== null && link.contains(on))
  return at < 0 ? undefined : { at, figure: undefined }
}

/** The place of what is nearest; undefined among nothing. */
function nearest<T>(items: readonly T[], far: (item: T) => number): number | undefined {
  let best: { at: number; far: number } | undefined
  for (const [at, item] of items.entries()) {
    const found = far(item)
    if (!best || found < best.far) best = { at, far: found }
  }
  return best?.at
}

const outside = (from: number, size: number, at: number) => Math.max(from - at, 0, at - from - size)

const fromBox = ({ left, top, width, height }: Box, { clientX, clientY }: Pointer) =>
  Math.hypot(outside(left, width, clientX), outside(top, height, clientY))

type Place = { x: number; y: number }

/** The distance from a zone in pixels; among zones that hold the place the one counts whose middle is nearer. */
function fromZone({ left, top, width, height, slant = 0 }: Zone, plot: Box, { x, y }: Place): number {
  const [across, down] = [plot.width / 100, plot.height / 100]
  const share = width === 0 ? 0 : Math.min(1, Math.max(0, (x / across - left) / width))
  const from = (top + slant * share) * down
  const far = Math.hypot(outside(left * across, width * across, x), outside(from, height * down, y))
  const off = Math.hypot(x - (left + width / 2) * across, y - (from + (height / 2) * down))
  return far + off / 1e6
}

/** The part of a column that a place is in: the places of parts are their feet, from the top down. */
const partAt = ({ figures }: Stop, { height }: Box, { y }: Place) =>
  figures.find(({ point }) => (point.y / 100) * height >= y)

function ringAt({ figures }: Stop, { width, height }: Box, { x, y }: Place) {
  const far = ({ point }: Stop['figures'][number]) =>
    Math.hypot((point.x / 100) * width - x, (point.y / 100) * height - y)
  const found = figures[nearest(figures, far) ?? -1]
  return found && far(found) <= near ? found : undefined
}
