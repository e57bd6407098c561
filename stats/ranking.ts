import type { Measured } from './inexact'

/**
 * Figures of one period with their ranks, the greatest first. Equal ones share the better rank and the next follows
 * after all of them (1, 2, 2, 4; R's `rank` with `ties.method = "min"`), in the order in which they came. An inexact
 * figure stands at the value it is stated with, and keeps its qualifier.
 *
 * ranking([{ value: 1, qualifier: 'exact' }, { value: 5, qualifier: 'over' }]) → [{ value: 5, qualifier: 'over', rank: 1 }, { value: 1, qualifier: 'exact', rank: 2 }]
 */
export function ranking<F extends Measured>(figures: readonly F[]): (F & { rank: number })[] {
  const sorted = figures.toSorted((a, b) => b.value - a.value)
  let rank = 1
  return sorted.map((figure, i) => {
    if (figure.value !== sorted[i - 1]?.value) rank = i + 1
    return { ...figure, rank }
  })
}
