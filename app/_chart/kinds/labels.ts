import { type Growths, type Held, meet, overlap, type Rectangle, smallestAlone, swept } from './held'

/** A label that wants to stand beside a point, in pixels of a plot. */
export type Wish = { x: number; y: number; width: number; height: number }

/** Where a label stands from its point: the offset of its anchor at middle height. */
export type Place = { dx: number; dy: number; anchor: 'start' | 'middle' | 'end' }

const dot = 5
const near = [8, 15, 23, 30] as const
const far = [42, 56, 72, 92, 116] as const

type Room = {
  points: readonly { x: number; y: number }[]
  frame: Rectangle
  /** The sizes of the plot in which nothing may cover anything; without them the smallest alone. */
  growths?: Growths
  /** What others have taken already. */
  taken?: readonly Held[]
  /** Far off a label needs a line to its point, which must cross no other label or line. */
  reach?: 'near' | 'far'
}

/**
 * Places labels beside their points so that none covers another, a point or the edge of the frame. The first wishes are
 * served first, each with the nearest free place, right before left before above and below; undefined where none is
 * free. The same wishes always get the same places.
 */
export function placeLabels(wishes: readonly Wish[], room: Room): (Place | undefined)[] {
  const { frame, growths = smallestAlone, reach = 'near' } = room
  const dots = room.points.map(dotAt)
  const taken = [...(room.taken ?? [])]
  return wishes.map((wish) => {
    const meets = (obstacles: readonly Obstacle[], one: Held) => {
      const box = offset(one, wish)
      return obstacles.some(({ held, hull }) => overlap(hull, box) && meet(one, held, growths))
    }
    const around = obstaclesFor(wish, dots, growths)
    const others = obstaclesFor(wish, taken, growths)
    return (reach === 'near' ? nearBy : farOff)(wish).find((place) => {
      const box = boxOf(wish, place)
      if (!within(box, frame) || meets(others, box) || meets(around, box)) return false
      const boxes = [box, ...leaderBoxes(wish, place)]
      if (boxes.some((one) => meets(others, one))) return false
      taken.push(...boxes)
      return true
    })
  })
}

const dotAt = ({ x, y }: { x: number; y: number }): Held => ({
  x,
  y,
  left: x - dot,
  right: x + dot,
  top: y - dot,
  bottom: y + dot,
})

/** What is in the way of a label, and all that it covers on plots of any size as seen from the point of the label. */
type Obstacle = { held: Held; hull: Rectangle }

function obstaclesFor(wish: Wish, held: readonly Held[], growths: Growths): Obstacle[] {
  const [across, down] = [farthest + wish.width, farthest + wish.height]
  const reach = { left: -across, right: across, top: -down, bottom: down }
  return held
    .map((one) => ({ held: one, hull: swept(one, wish, growths) }))
    .filter(({ hull }) => overlap(hull, reach))
}

const offset = ({ left, right, top, bottom }: Rectangle, { x, y }: Wish): Rectangle => ({
  left: left - x,
  right: right - x,
  top: top - y,
  bottom: bottom - y,
})

const farthest = Math.max(...far)

/** What labels at their places take, with the lines to their points. */
export const takenBy = (
  wishes: readonly (Wish | undefined)[],
  places: readonly (Place | undefined)[],
): Held[] =>
  wishes.flatMap((wish, i) => {
    const place = places[i]
    return wish && place ? [boxOf(wish, place), ...leaderBoxes(wish, place)] : []
  })

/** The line from a point to a label that is far from it, as offsets from the point; undefined near by. */
export function leaderOf({ dx, dy, anchor }: Place) {
  const end =
    anchor === 'middle' ? { x: dx, y: dy - Math.sign(dy) * 7 } : { x: dx - Math.sign(dx) * 2, y: dy }
  const length = Math.hypot(end.x, end.y)
  if (length < leaderFrom) return undefined
  const share = start / length
  return { from: { x: end.x * share, y: end.y * share }, to: end }
}

const leaderFrom = 20
const start = 7

function leaderBoxes({ x, y }: Wish, place: Place): Held[] {
  const leader = leaderOf(place)
  if (!leader) return []
  const { from, to } = leader
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6)
  return Array.from({ length: steps }, (_, i) => {
    const share = i / steps
    const [left, top] = [x + from.x + (to.x - from.x) * share, y + from.y + (to.y - from.y) * share]
    return { x, y, left: left - 1, right: left + 1, top: top - 1, bottom: top + 1 }
  })
}

function nearBy({ height }: Wish): Place[] {
  return near.flatMap((far) => {
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

const directions = 16

/** Places all around, the nearer ring first. */
function farOff(): Place[] {
  return far.flatMap((distance) =>
    Array.from({ length: directions }, (_, i) => {
      const angle = (2 * Math.PI * i) / directions
      const [across, down] = [Math.cos(angle), Math.sin(angle)]
      return { dx: distance * across, dy: distance * down, anchor: anchorAt(across) }
    }),
  )
}

function anchorAt(across: number): Place['anchor'] {
  if (Math.abs(across) < 0.3) return 'middle'
  return across > 0 ? 'start' : 'end'
}

function boxOf({ x, y, width, height }: Wish, { dx, dy, anchor }: Place): Held {
  const back = { start: 0, middle: width / 2, end: width }[anchor]
  const left = x + dx - back
  return { x, y, left, right: left + width, top: y + dy - height / 2, bottom: y + dy + height / 2 }
}

const within = (box: Rectangle, frame: Rectangle) =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
