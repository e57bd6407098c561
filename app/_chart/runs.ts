import type { Point } from './model'

/** Stretches of consecutive years: a gap of the source stays a gap of the line. */
export function runs<P extends Pick<Point, 'x'>>(points: readonly P[]): P[][] {
  const found: P[][] = []
  for (const point of points) {
    const last = found.at(-1)
    const before = last?.at(-1)
    if (last && before && point.x - before.x <= 1.001) last.push(point)
    else found.push([point])
  }
  return found
}

/** Parts a run where it changes between measured and estimated; a step to or from an estimate is one. */
export function stretches<P extends Pick<Point, 'kind'>>(
  run: readonly P[],
): { points: P[]; isEstimate: boolean }[] {
  const found: { points: P[]; isEstimate: boolean }[] = []
  for (const [i, point] of run.entries()) {
    const before = run[i - 1]
    const isEstimate = point.kind === 'estimate' || before?.kind === 'estimate'
    const last = found.at(-1)
    if (last && (last.isEstimate === isEstimate || last.points.length === 1)) {
      last.points.push(point)
      last.isEstimate = isEstimate
    } else found.push({ points: before ? [before, point] : [point], isEstimate })
  }
  return found
}
