import { setImmediate } from 'node:timers/promises'
import type Sqlite from 'better-sqlite3'
import { period } from '../../stats/period'
import { blocks } from './blocks'
import type { DataQuery } from './data-query'
import { missedBy } from './request/key'

/** Which values there are: for each dimension its codes, the first and the last day, how many series and observations. */
export type Availability = {
  codes: ReadonlyMap<string, readonly string[]>
  start: string | undefined
  end: string | undefined
  seriesCount: number
  observationCount: number
}

const seriesAtOnce = 10

/**
 * What a query would find (`exact`), or what could be chosen beside for one dimension while the others stay
 * (`available`); with a pause for other requests now and then.
 */
export async function availability(
  connection: Sqlite.Database,
  query: DataQuery,
  mode: 'exact' | 'available' = 'exact',
): Promise<Availability> {
  const codes = query.flow.dimensions.map(() => new Set<string>())
  let start: string | undefined
  let end: string | undefined
  let seriesCount = 0
  let observationCount = 0
  let seen = 0
  for (const { key, claims } of blocks(connection, mode === 'exact' ? query : { ...query, keys: [] })) {
    seen += 1
    if (seen % seriesAtOnce === 0) await setImmediate()
    const misses = query.keys.map((one) => missedBy(one, key))
    const isFound = misses.length === 0 || misses.some((positions) => positions.length === 0)
    const open = isFound
      ? key.map((_, i) => i)
      : misses.flatMap((positions) => (positions.length === 1 ? positions : []))
    for (const i of open) codes[i]?.add(key[i] ?? '')
    if (!isFound) continue
    seriesCount += 1
    observationCount += claims.length
    for (const { timePeriod } of claims) {
      const days = period(timePeriod)
      if (start === undefined || days.start < start) start = days.start
      if (end === undefined || days.end > end) end = days.end
    }
  }
  return {
    codes: new Map(query.flow.dimensions.map(({ id }, i) => [id, [...(codes[i] ?? [])]])),
    start,
    end,
    seriesCount,
    observationCount,
  }
}

/** Everything of a flow. */
export const whole = (flow: DataQuery['flow']): DataQuery => ({
  flow,
  keys: [],
  conditions: [],
  dimensionAtObservation: 'TIME_PERIOD',
  hasObservations: true,
  hasMeasure: true,
  attributes: [],
})
