import type { Coverage } from '../../db/queries/coverage'
import { quantile } from '../../stats/quantile'

/** Years that all coverage bars of a catalogue share. A few indicators reach further; their bars say so at the edge. */
export type TimeAxis = { from: number; to: number }

/** The years of nine indicators in ten, from a whole decade on. `to` is the first year beyond. */
export function timeAxis(coverage: readonly Coverage[]): TimeAxis {
  const firsts = ascending(coverage.flatMap(({ first }) => first ?? []))
  const lasts = ascending(
    coverage.flatMap(({ last, intended }) => Math.max(last ?? 0, intended.at(-1)?.[1] ?? 0) || []),
  )
  const from = quantile(firsts, 0.05) ?? 2000
  const to = quantile(lasts, 0.95) ?? 2020
  return { from: Math.floor(from / 10) * 10, to: Math.ceil(to) + 1 }
}

const ascending = (years: readonly number[]) => Float64Array.from(years).sort()
