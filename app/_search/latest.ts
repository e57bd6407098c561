import type { Database } from '../../db/client'
import { type Indicator, listIndicators } from '../../db/queries/indicators'
import { type Claim, observationsOf } from '../../db/queries/observations'
import type { Found } from '../../db/queries/search'
import { isMeasured } from '../_chart/reading'
import { entityOf } from '../_view/entity'

export type Latest = ReadonlyMap<string, { indicator: Indicator; claim: Claim }>

/** The latest measured figure of each series that was found, by the key of its hit. */
export async function latestFigures(db: Database, found: readonly Found[]): Promise<Latest> {
  const keys = new Set(
    found.flatMap(({ kind, hits }) => (kind === 'series' ? hits.map(({ key }) => key) : [])),
  )
  const wanted = [...new Set([...keys].map((key) => key.split(' ')[0] ?? ''))]
  if (wanted.length === 0) return new Map()
  const [indicators, claims] = await Promise.all([listIndicators(db), observationsOf(db, wanted)])
  const latest = new Map<string, { indicator: Indicator; claim: Claim }>()
  for (const claim of claims.filter(isMeasured)) {
    const key = `${claim.indicator} ${entityOf(claim)}`
    const before = latest.get(key)?.claim.timePeriod ?? ''
    const indicator = indicators.find((one) => one.indicator === claim.indicator)
    if (indicator && keys.has(key) && (claim.timePeriod ?? '') >= before)
      latest.set(key, { indicator, claim })
  }
  return latest
}
