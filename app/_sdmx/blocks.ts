import type Sqlite from 'better-sqlite3'
import { type DatedClaim, datedClaims, type SeriesHead } from '../../db/queries/dated-claims'
import { period } from '../../stats/period'
import type { DataQuery } from './data-query'
import type { Flow } from './flow'
import { meets } from './request/condition'
import { meetsKey, narrowed } from './request/key'

/** An observation: its period, its value as it was typed, and its attributes in the order of the flow. */
export type Observation = { period: string; value: string; attributes: readonly (string | null)[] }

/** A series as SDMX has it: the values of its dimensions and attributes in the order of the flow, its observations by time. */
export type Block = {
  key: readonly string[]
  attributes: readonly (string | null)[]
  observations: readonly Observation[]
}

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
      if (stated.length > 0) yield blockOf(flow, series, group.key, limited(byTime(stated), query))
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

const byTime = (claims: readonly DatedClaim[]) =>
  [...claims].sort((a, b) => {
    const [first, second] = [period(a.timePeriod), period(b.timePeriod)]
    return compare(first.start, second.start) || compare(first.end, second.end)
  })

const compare = (a: string, b: string) => Number(a > b) - Number(a < b)

/** Where both are asked for, the first and the last, none twice. */
function limited(claims: readonly DatedClaim[], { firstN, lastN }: DataQuery): readonly DatedClaim[] {
  if (firstN === undefined && lastN === undefined) return claims
  return claims.filter((_, i) => i < (firstN ?? 0) || i >= claims.length - (lastN ?? 0))
}

function blockOf(flow: Flow, series: SeriesHead, key: string[], claims: readonly DatedClaim[]): Block {
  const [first] = claims
  return {
    key,
    attributes: first ? flow.ofSeries.map(({ of }) => of(first, series)) : [],
    observations: claims.map((claim) => ({
      period: claim.timePeriod,
      value: claim.valueText,
      attributes: flow.ofObservation.map(({ of }) => of(claim, series)),
    })),
  }
}
