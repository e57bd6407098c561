type Place = { x: number; y: number }

/**
 * At most `size` points that look as all of them do, for drawing only: largest-triangle-three-buckets (Steinarsson,
 * Downsampling Time Series for Visual Representation, University of Iceland 2013). `runs` are cut where the line is;
 * each keeps its first and last point, the others are shared out by length. Where the ends alone are more than `size`,
 * the ends remain. Points ascend in x; theirs is any unit.
 *
 * thin([[{ x: 0, y: 0 }, { x: 1, y: 1 }, { x: 2, y: 9 }, { x: 3, y: 1 }]], 3) → [[{ x: 0, y: 0 }, { x: 2, y: 9 }, { x: 3, y: 1 }]]
 */
export function thin<P extends Place>(runs: readonly (readonly P[])[], size: number): P[][] {
  const inner = runs.map((run) => Math.max(0, run.length - 2))
  const all = inner.reduce((sum, count) => sum + count, 0)
  const ends = runs.reduce((sum, run) => sum + Math.min(2, run.length), 0)
  const spare = Math.max(0, size - ends)
  return runs.map((run, i) => thinRun(run, Math.floor(((inner[i] ?? 0) * spare) / Math.max(1, all))))
}

/** Of each bucket, the point that makes the largest triangle with the one kept before it and the mean of the next bucket. */
function thinRun<P extends Place>(run: readonly P[], buckets: number): P[] {
  const [first, last] = [run[0], run.at(-1)]
  if (run.length <= buckets + 2 || !first || !last) return [...run]
  const startOf = (bucket: number) => 1 + Math.floor((bucket * (run.length - 2)) / buckets)
  const kept = [first]
  for (let bucket = 0; bucket < buckets; bucket++) {
    const before = kept.at(-1) ?? first
    const after = bucket + 1 < buckets ? mean(run.slice(startOf(bucket + 1), startOf(bucket + 2))) : last
    kept.push(
      largest(run.slice(startOf(bucket), startOf(bucket + 1)), (point) => triangle(before, point, after)) ??
        last,
    )
  }
  return [...kept, last]
}

function largest<P>(points: readonly P[], sizeOf: (point: P) => number): P | undefined {
  let [best, most] = [points[0], Number.NEGATIVE_INFINITY]
  for (const point of points) {
    const size = sizeOf(point)
    if (size > most) [best, most] = [point, size]
  }
  return best
}

/** Twice the area of a triangle. */
const triangle = (a: Place, b: Place, c: Place) =>
  Math.abs((a.x - c.x) * (b.y - a.y) - (a.x - b.x) * (c.y - a.y))

const mean = (points: readonly Place[]): Place => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})
