export type Rectangle = { left: number; top: number; right: number; bottom: number }

/** A rectangle on the smallest plot in pixels, of one size, which goes where the point goes that holds it. */
export type Held = Rectangle & { x: number; y: number }

/** How many times wider and higher than the smallest a plot is. */
export type Growth = { x: number; y: number }

/** The sizes that a plot has, from the smallest on; between two of them it grows evenly. */
export type Growths = readonly Growth[]

export const smallestAlone: Growths = [{ x: 1, y: 1 }]

/** Whether two rectangles cover one another on a plot of any of its sizes. */
export function meet(a: Held, b: Held, growths: Growths): boolean {
  const across = b.x - a.x
  const down = b.y - a.y
  const [first = { x: 1, y: 1 }] = growths
  let from = first
  for (const to of growths) {
    const x = during(a.left - b.right, b.left - a.right, across, from.x - 1, to.x - 1)
    if (x) {
      const y = during(a.top - b.bottom, b.top - a.bottom, down, from.y - 1, to.y - 1)
      if (y && Math.max(x[0], y[0]) <= Math.min(x[1], y[1])) return true
    }
    from = to
  }
  return false
}

/** What a rectangle comes to cover while its plot grows, as seen from a point of the plot. */
export function swept(
  { left, right, top, bottom, ...held }: Held,
  from: { x: number; y: number },
  growths: Growths,
): Rectangle {
  const [across, down] = [held.x - from.x, held.y - from.y]
  const [x, y] = [growths.map((growth) => growth.x * across), growths.map((growth) => growth.y * down)]
  return {
    left: left - held.x + Math.min(...x),
    right: right - held.x + Math.max(...x),
    top: top - held.y + Math.min(...y),
    bottom: bottom - held.y + Math.max(...y),
  }
}

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The part of the way from one size to the next in which both gaps between two stretches are below zero. */
function during(
  before: number,
  after: number,
  apart: number,
  from: number,
  to: number,
): [number, number] | undefined {
  const one = below(before - apart * from, -apart * (to - from))
  const other = one && below(after + apart * from, apart * (to - from))
  if (!one || !other) return undefined
  const both: [number, number] = [Math.max(one[0], other[0]), Math.min(one[1], other[1])]
  return both[0] <= both[1] ? both : undefined
}

/** Where between 0 and 1 a line from a height with a slope is below zero. */
function below(height: number, slope: number): [number, number] | undefined {
  if (slope === 0) return height < -touch ? [0, 1] : undefined
  const crossing = (-touch - height) / slope
  if (slope > 0) return crossing > 0 ? [0, Math.min(1, crossing)] : undefined
  return crossing < 1 ? [Math.max(0, crossing), 1] : undefined
}

/** Edges that only touch are no overlap, whatever their last digit. */
const touch = 1e-9
