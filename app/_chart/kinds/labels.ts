/** A label that wants to stand beside a point, in pixels of a plot. */
export type Wish = { x: number; y: number; width: number; height: number }

/** Where a label stands from its point: the offset of its anchor at middle height. */
export type Place = { dx: number; dy: number; anchor: 'start' | 'middle' | 'end' }

type Frame = { left: number; top: number; right: number; bottom: number }

const dot = 5
const distances = [8, 15, 23] as const

/**
 * Places labels beside their points so that none covers another, a point or the edge of the frame. The first wishes are
 * served first, each with the nearest free place, right before left before above and below; undefined where none is
 * free. The same wishes always get the same places.
 */
export function placeLabels(
  wishes: readonly Wish[],
  points: readonly { x: number; y: number }[],
  frame: Frame,
): (Place | undefined)[] {
  const dots = points.map(({ x, y }) => ({ left: x - dot, right: x + dot, top: y - dot, bottom: y + dot }))
  const taken: Frame[] = []
  return wishes.map((wish) => {
    for (const place of candidates(wish)) {
      const box = boxOf(wish, place)
      if (!within(box, frame)) continue
      if ([...dots, ...taken].some((other) => overlap(box, other))) continue
      taken.push(box)
      return place
    }
    return undefined
  })
}

function candidates({ height }: Wish): Place[] {
  return distances.flatMap((far) => {
    const aside = far * 0.75
    const clear = far + height / 2 - 2
    return [
      { dx: far, dy: 0, anchor: 'start' },
      { dx: -far, dy: 0, anchor: 'end' },
      { dx: 0, dy: -clear, anchor: 'middle' },
      { dx: 0, dy: clear, anchor: 'middle' },
      { dx: aside, dy: -aside, anchor: 'start' },
      { dx: aside, dy: aside, anchor: 'start' },
      { dx: -aside, dy: -aside, anchor: 'end' },
      { dx: -aside, dy: aside, anchor: 'end' },
    ] as const
  })
}

function boxOf({ x, y, width, height }: Wish, { dx, dy, anchor }: Place): Frame {
  const back = { start: 0, middle: width / 2, end: width }[anchor]
  const left = x + dx - back
  return { left, right: left + width, top: y + dy - height / 2, bottom: y + dy + height / 2 }
}

const within = (box: Frame, frame: Frame) =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom

const overlap = (a: Frame, b: Frame) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
