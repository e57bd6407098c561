import { and, asc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Database } from '../client'
import { area, claim, series, source } from '../schema'

const reference = alias(area, 'reference')
const counterpart = alias(area, 'counterpart')
const original = alias(source, 'original')

const columns = {
  id: claim.id,
  indicator: series.indicator,
  refArea: series.refArea,
  refName: reference.name,
  counterpartArea: series.counterpartArea,
  counterpartName: counterpart.name,
  timePeriod: claim.timePeriod,
  year: claim.year,
  value: claim.value,
  valueText: claim.valueText,
  qualifier: claim.qualifier,
  lower: claim.lower,
  upper: claim.upper,
  kind: claim.kind,
  obsStatus: claim.obsStatus,
  scope: claim.scope,
  quote: claim.quote,
  periodAsStated: claim.periodAsStated,
  periodBasis: claim.periodBasis,
  rank: claim.rank,
  rankReason: claim.rankReason,
  note: claim.note,
  chosen: claim.chosen,
  source: claim.source,
  sourceTitle: source.title,
  publisher: source.publisher,
  url: source.url,
  published: source.published,
  sourceClass: source.class,
  licence: source.licence,
  language: source.language,
  repeats: source.repeats,
  repeatsTitle: original.title,
}

export type Claim = Awaited<ReturnType<typeof claimsOf>>[number]

/** Every claim about an indicator, chosen or rival, by area, counterpart, period, the chosen ones first. */
export function claimsOf(db: Database, indicator: string) {
  return select(db, eq(series.indicator, indicator))
}

/** Every claim about one series at one period, the charted ones first. */
export async function claimsAt(db: Database, indicator: string, entity: string, timePeriod: string) {
  const [refArea = '', counterpartArea] = entity.split('.')
  const paired =
    counterpartArea === undefined
      ? isNull(series.counterpartArea)
      : eq(series.counterpartArea, counterpartArea)
  const at = and(
    eq(series.indicator, indicator),
    eq(series.refArea, refArea),
    paired,
    eq(claim.timePeriod, timePeriod),
  )
  return (await select(db, at)).sort((a, b) => Number(b.chosen) - Number(a.chosen) || a.id - b.id)
}

/** Every claim about one area, of all indicators, charted or not. */
export function claimsAbout(db: Database, refArea: string) {
  return select(db, eq(series.refArea, refArea))
}

/** What one source states, charted or not, in the order of areas and periods; `limit` bounds the answer. */
export async function claimsBy(db: Database, id: string, limit: number) {
  return (await select(db, eq(claim.source, id))).slice(0, limit)
}

/** The charted observation of each series and period of the given indicators; values count in each one's unit. */
export function observationsOf(db: Database, indicators: readonly string[]) {
  return select(
    db,
    and(inArray(series.indicator, [...indicators]), eq(claim.chosen, true), isNotNull(claim.timePeriod)),
  )
}

/** The charted observations whose reference area is the given one, of all indicators. */
export function observationsIn(db: Database, refArea: string) {
  return select(db, and(eq(series.refArea, refArea), eq(claim.chosen, true), isNotNull(claim.timePeriod)))
}

async function select(db: Database, where: SQL | undefined) {
  return await db
    .select(columns)
    .from(series)
    .innerJoin(claim, eq(claim.series, series.id))
    .innerJoin(reference, eq(reference.area, series.refArea))
    .leftJoin(counterpart, eq(counterpart.area, series.counterpartArea))
    .leftJoin(source, eq(source.source, claim.source))
    .leftJoin(original, eq(original.source, source.repeats))
    .where(where)
    .orderBy(
      asc(reference.position),
      asc(counterpart.position),
      asc(claim.timePeriod),
      asc(claim.kind),
      asc(claim.id),
    )
}
