import { periodBefore } from './lag'
import type { Observed, Series } from './series'

/**
 * A series cut at its gaps: each run has one period right after the other. A span, which has no neighbours, is a run
 * of its own.
 *
 * runs(exactSeries({ 2020: 1, 2021: 2, 2023: 3 })) → [exactSeries({ 2020: 1, 2021: 2 }), exactSeries({ 2023: 3 })]
 */
export function runs(series: Series): readonly Series[] {
  const found: Observed[][] = []
  for (const observed of series) {
    const run = found.at(-1)
    if (run && periodBefore(observed.period) === run.at(-1)?.period) run.push(observed)
    else found.push([observed])
  }
  return found
}
