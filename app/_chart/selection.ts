import { group } from 'd3-array'
import type { Claim } from '../../db/queries/observations'
import { entityOf } from '../_view/entity'

const mostLines = 7
const mostPairs = 4

/**
 * What is charted before a reader chooses: the states of the Organization where an indicator is about areas; the
 * pairs of the reference area with the most figures where it is about flows, that with the Organization first.
 */
export function defaultEntities(claims: readonly Claim[]): string[] {
  const measured = claims.filter((claim) => claim.chosen && claim.timePeriod !== null)
  const counts = [...group(measured, entityOf)].map(([entity, rows]) => ({
    entity,
    rows: rows.length,
    row: rows[0],
  }))
  const paired = counts.some(({ row }) => row && row.counterpartArea !== null)
  if (!paired) return counts.slice(0, mostLines).map(({ entity }) => entity)
  const references = [...group(counts, ({ row }) => row?.refArea ?? '')]
  const [, pairs = []] =
    references.sort(
      ([, a], [, b]) => Number(b.some(isWithOts)) - Number(a.some(isWithOts)) || total(b) - total(a),
    )[0] ?? []
  return pairs
    .sort((a, b) => Number(isWithOts(b)) - Number(isWithOts(a)) || b.rows - a.rows)
    .slice(0, mostPairs)
    .map(({ entity }) => entity)
}

const isWithOts = ({ row }: { row: Claim | undefined }) => row?.counterpartArea === 'OTS'
const total = (pairs: readonly { rows: number }[]) => pairs.reduce((sum, { rows }) => sum + rows, 0)

export function defaultClaims(claims: readonly Claim[]): Claim[] {
  const entities = new Set(defaultEntities(claims))
  return claims.filter((claim) => entities.has(entityOf(claim)))
}
