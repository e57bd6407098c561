import type { Topology } from 'topojson-specification'

type Place = [lon: number, lat: number]

/**
 * A topology with fewer points: of each arc only those that lie farther than `tolerance` degrees of latitude from
 * the line without them (Douglas and Peucker 1973). Borders stay shared, since the ends of arcs stay.
 */
export function simplified<T extends Topology>(topology: T, tolerance: number): T {
  const { transform, ...rest } = topology
  const arcs = topology.arcs.map((arc) => kept(places(arc, transform), tolerance))
  return { ...topology, ...rest, transform: undefined, arcs }
}

/** Arcs are written as steps from point to point, in units of the transform. */
function places(arc: number[][], transform: Topology['transform']): Place[] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1]
  const [left, bottom] = transform?.translate ?? [0, 0]
  let [x, y] = [0, 0]
  return arc.map(([dx = 0, dy = 0]) => {
    ;[x, y] = transform ? [x + dx, y + dy] : [dx, dy]
    return [x * scaleX + left, y * scaleY + bottom]
  })
}

function kept(points: readonly Place[], tolerance: number): Place[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return []
  const stays = new Set([0, points.length - 1])
  const spans: [number, number][] = [[0, points.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    const [at, far] = farthest(points, from, to)
    if (far <= tolerance) continue
    stays.add(at)
    spans.push([from, at], [at, to])
  }
  return points.filter((_, i) => stays.has(i))
}

function farthest(points: readonly Place[], from: number, to: number): [at: number, distance: number] {
  let [at, far] = [from, 0]
  const [a, b] = [points[from], points[to]]
  for (let i = from + 1; a && b && i < to; i++) {
    const distance = distanceTo(points[i] ?? a, a, b)
    if (distance > far) [at, far] = [i, distance]
  }
  return [at, far]
}

/** From a point to the stretch between two others, a degree of longitude being shorter than one of latitude. */
function distanceTo([lon, lat]: Place, a: Place, b: Place): number {
  const shrink = Math.cos((lat * Math.PI) / 180)
  const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]]
  const [px, py] = [(lon - a[0]) * shrink, lat - a[1]]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length))
  return Math.hypot(px - along * dx, py - along * dy)
}
