import { mapped, sumOf } from './inexact'
import { runs } from './runs'
import type { Series } from './series'

/** `trailing` ends with the period itself, `centred` has it in the middle. */
export type Window = { size: number; side: 'trailing' | 'centred' }

/**
 * The moving average of `size` periods in the unit of the series. A centred one of even size is the mean of the two
 * that lie half a period aside, the 2×m average of seasonal adjustment, with half weights at its ends (Kendall and
 * Stuart; R's `decompose`). Left out where the window passes an end or a gap, and where nothing bounds the mean.
 *
 * movingAverage(exactSeries({ 2020: 1, 2021: 2, 2022: 6 }), { size: 3, side: 'centred' }) → exactSeries({ 2021: 3 })
 */
export function movingAverage(series: Series, { size, side }: Window): Series {
  if (!Number.isInteger(size) || size < 1) throw new Error(`invalid window: ${size}`)
  const weights = weightsOf(size, side)
  const ahead = side === 'trailing' ? 0 : (weights.length - 1) / 2
  return runs(series).flatMap((run) =>
    run.flatMap(({ period }, i) => {
      const first = i + ahead - weights.length + 1
      if (first < 0 || i + ahead >= run.length) return []
      const parts = run.slice(first, i + ahead + 1)
      const sum = sumOf(parts.map((part, j) => mapped(part, (value) => value * (weights[j] ?? 0))))
      return sum ? [{ ...mapped(sum, (value) => value / size), period }] : []
    }),
  )
}

function weightsOf(size: number, side: Window['side']): number[] {
  const whole = Array.from({ length: size }, () => 1)
  return side === 'centred' && size % 2 === 0 ? [0.5, ...whole.slice(1), 0.5] : whole
}
