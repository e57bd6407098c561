import type { Claim } from '../../db/queries/observations'
import { type Measured, shareOf, sumOf } from '../../stats/inexact'
import { flowIn, type Ledger } from './ledger'
import { indicatorOf } from './view'

export type Partner = { area: string; name: string }

/** One year of an area's trade with a group: its parts by partner, what they add up to, and the stated whole. */
export type PartsRow = {
  year: number
  parts: readonly (Claim | undefined)[]
  missing: readonly Partner[]
  sum: Measured | undefined
  whole: Claim | undefined
  share: Measured | undefined
}

/** The years in which the whole or at least two parts are stated, the latest first. */
export function partsRows(
  ledger: Ledger,
  { refArea, group, partners }: { refArea: string; group: string; partners: readonly Partner[] },
): PartsRow[] {
  const flowWith = (area: string) => flowIn(ledger, indicatorOf.turnover, refArea, area)
  const wholes = flowWith(group)
  const years = new Set(
    [wholes, ...partners.map(({ area }) => flowWith(area))].flatMap((flow) => [...flow.keys()]),
  )
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => rowOf(year))
    .filter(({ parts, whole }) => whole || parts.filter(Boolean).length > 1)

  function rowOf(year: number): PartsRow {
    const parts = partners.map(({ area }) => flowWith(area).get(year))
    const whole = wholes.get(year)
    const sum = sumOf(parts.flatMap((part) => part ?? []))
    return {
      year,
      parts,
      missing: partners.filter((_, i) => !parts[i]),
      sum,
      whole,
      share: sum && whole && shareOf(sum, whole),
    }
  }
}
