export type Spot = readonly [x: number, y: number]

/**
 * Moves spots apart until none is nearer than `gap` to another: each stays where it is if it can, else it takes the
 * nearest free place of a ring around it. The order of the answer is that of the wishes, of which the earlier win.
 *
 * apart([[0, 0], [0, 0]], 10) → [[0, 0], [10, 0]]
 */
export function apart(wanted: readonly Spot[], gap: number): Spot[] {
  const taken: Spot[] = []
  for (const spot of wanted) taken.push(freePlace(spot, taken, gap))
  return taken
}

const sixth = Math.PI / 3

function freePlace([x, y]: Spot, taken: readonly Spot[], gap: number): Spot {
  const isFree = ([a, b]: Spot) => taken.every(([c, d]) => Math.hypot(a - c, b - d) >= gap - 1e-6)
  for (let ring = 0; ring <= taken.length; ring++) {
    const places = Math.max(1, ring * 6)
    for (let i = 0; i < places; i++) {
      const angle = (i * sixth) / Math.max(1, ring)
      const place = [x + ring * gap * Math.cos(angle), y + ring * gap * Math.sin(angle)] as const
      if (isFree(place)) return place
    }
  }
  return [x, y]
}
