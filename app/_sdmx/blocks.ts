import type Sqlite from 'better-sqlite3'
import { type DatedClaim, datedClaims, type SeriesHead } from '../../db/queries/dated-claims'
import { period } from '../../stats/period'
import type { DataQuery } from './data-query'
import type { Flow } from './flow'
import { meets } from './request/condition'
import { meetsKey, narrowed } from './request/key'

/** A series as SDMX has it: the values of its dimensions in the order of the flow, and the claims that are its observations, by time. */
export type Block = { key: readonly string[]; series: SeriesHead; claims: readonly DatedClaim[] }

/** The series that a query asks for, one after another; those without an observation left are left out. */
export function* blocks(connection: Sqlite.Database, query: DataQuery): Generator<Block> {
  const { flow, keys } = query
  for (const { series, claims } of datedClaims(connection, {
    ...narrowed(flow, keys),
    claims: flow.claims,
  })) {
    for (const group of groupsOf(flow, series, claims)) {
      if (!meetsKey(keys, group.key)) continue
      const stated = group.claims.filter((claim) =>
        query.conditions.every((condition) => meets(condition, claim, series)),
      )
      if (stated.length > 0) yield { key: group.key, series, claims: limited(byTime(stated), query) }
    }
  }
}

type Group = { key: string[]; claims: DatedClaim[] }

/** In the order in which they begin. */
function groupsOf({ dimensions }: Flow, series: SeriesHead, claims: readonly DatedClaim[]): Group[] {
  const groups = new Map<string, Group>()
  for (const claim of claims) {
    const key = dimensions.map(({ of }) => of(claim, series) ?? '')
    const name = key.join('.')
    const group = groups.get(name)
    if (group) group.claims.push(claim)
    else groups.set(name, { key, claims: [claim] })
  }
  return [...groups.values()]
}

/** The texts of calendar periods of one frequency are in the order of time already; those of spans need not be. */
function byTime(claims: readonly DatedClaim[]): readonly DatedClaim[] {
  if (!claims.some(({ timePeriod }) => timePeriod.includes('/'))) return claims
  return [...claims].sort((a, b) => {
    const [first, second] = [period(a.timePeriod), period(b.timePeriod)]
    return compare(first.start, second.start) || compare(first.end, second.end)
  })
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b)

/** Where both are asked for, the first and the last, none twice. */
function limited(claims: readonly DatedClaim[], { firstN, lastN }: DataQuery): readonly DatedClaim[] {
  if (firstN === undefined && lastN === undefined) return claims
  return claims.filter((_, i) => i < (firstN ?? 0) || i >= claims.length - (lastN ?? 0))
}
