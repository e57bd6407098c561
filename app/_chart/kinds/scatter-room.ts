import { scaleOf } from '../place'
import type { Axis } from './axis'
import type { Growths, Rectangle } from './held'
import { isExact } from './input'
import type { Wish } from './labels'
import type { Crossing, ScatterEntry } from './scatter'
import { textWidth } from './text-width'

/** The plots in pixels, from the smallest on; on larger ones points are farther apart and labels as near to them. */
const plots = {
  wide: [
    { width: 420, height: 230 },
    { width: 560, height: 230 },
    { width: 860, height: 358 },
    { width: 1160, height: 358 },
  ],
  narrow: [
    { width: 200, height: 190 },
    { width: 490, height: 228 },
  ],
} as const

export type Size = keyof typeof plots

export type Scales = { x: Axis; y: Axis }

/** What labels may take on the right of a plot, in pixels. */
export const sideRoom = 32

export type Room = {
  pixel: (crossing: Crossing) => Pixel
  points: readonly Pixel[]
  frame: Rectangle
  growths: Growths
}

/** What a box of a size keeps free, and where its points are in it. */
export function roomOf(entries: readonly ScatterEntry[], axes: Scales, size: Size): Room {
  const [{ width, height }] = plots[size]
  const x = scaleOf(axes.x, [0, width])
  const y = scaleOf(axes.y, [height, 0])
  const pixel = (crossing: Crossing) => ({ x: x(crossing.x.y), y: y(crossing.y.y) })
  const paths = entries.flatMap((entry) => entry.runs)
  const lines = [...paths, ...paths.flat().flatMap(reaches)].flatMap((path) => along(path.map(pixel)))
  const signs = paths.flat().filter(isSigned).map(pixel).flatMap(around)
  const frame = { left: 0, top: -10, right: width + sideRoom, bottom: height + 6 }
  const growths = plots[size].map((plot) => ({ x: plot.width / width, y: plot.height / height }))
  return { pixel, points: [...lines, ...signs], frame, growths }
}

export const wishOf = ({ pixel }: Room, at: Crossing, text: string): Wish => ({
  ...pixel(at),
  width: textWidth(text),
  height: 14,
})

type Pixel = { x: number; y: number }

/** The points of a path and some between them, so many that no name finds room between two on the largest plot. */
function along(path: readonly Pixel[]): Pixel[] {
  return path.flatMap((to, i) => {
    const from = path[i - 1] ?? to
    const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / step))
    return Array.from({ length: steps }, (_, j) => {
      const share = (j + 1) / steps
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    })
  })
}

const step = 5

/** The lines from the low to the high end of a range. */
function reaches({ year, x, y }: Crossing): Crossing[][] {
  const across = x.reach?.map((end) => ({ year, x: { ...x, y: end }, y }))
  const up = y.reach?.map((end) => ({ year, x, y: { ...y, y: end } }))
  return [across, up].flatMap((line) => (line ? [line] : []))
}

const isSigned = ({ x, y }: Crossing) => !isExact(x) || !isExact(y)

/** What the sign of an inexact figure takes beside and above its point. */
const around = ({ x, y }: Pixel): Pixel[] => [
  { x: x + 9, y },
  { x: x - 9, y },
  { x, y: y - 9 },
  { x, y: y + 9 },
]
