import { and, asc, count, eq, gte, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Kind } from '../../stats/codes'
import { citedSources, unsourced } from '../cited-sources'
import type { Database } from '../client'
import { area, claim, series, sourceSeries } from '../schema'

const reference = alias(area, 'reference')
const counterpart = alias(area, 'counterpart')

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
  lowerText: claim.lowerText,
  upperText: claim.upperText,
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
  rivals: claim.rivals,
  source: claim.source,
}

export type Claim = Awaited<ReturnType<typeof claimsOf>>[number]

/** Every claim about an indicator, chosen or rival, by area, counterpart, period, the chosen ones first. */
export function claimsOf(db: Database, indicator: string) {
  return select(db, eq(series.indicator, indicator))
}

/** Every claim about one series, chosen or rival, at all its periods; `entity` is `KAZ` or `KAZ.OTS`. */
export function claimsAbout(db: Database, indicator: string, entity: string) {
  const [refArea = '', counterpartArea] = entity.split('.')
  const paired =
    counterpartArea === undefined
      ? isNull(series.counterpartArea)
      : eq(series.counterpartArea, counterpartArea)
  return select(db, and(eq(series.indicator, indicator), eq(series.refArea, refArea), paired))
}

/** Every claim about the flows between two areas, as either side states them. */
export function claimsBetween(db: Database, refArea: string, counterpartArea: string) {
  const from = (reporter: string, other: string) =>
    and(eq(series.refArea, reporter), eq(series.counterpartArea, other))
  return select(db, or(from(refArea, counterpartArea), from(counterpartArea, refArea)))
}

/** Every claim about one area, of all indicators, charted or not. */
export function claimsOfArea(db: Database, refArea: string) {
  return select(db, eq(series.refArea, refArea))
}

/** What one source states, charted or not, in the order of areas and periods; `limit` bounds the answer. */
export async function claimsBy(db: Database, id: string, limit: number) {
  const stated = db
    .select({ series: sourceSeries.series })
    .from(sourceSeries)
    .where(eq(sourceSeries.source, id))
  return (await select(db, and(inArray(series.id, stated), eq(claim.source, id)))).slice(0, limit)
}

/** The charted observation of each series and period of the given indicators; values count in each one's unit. */
export function observationsOf(db: Database, indicators: readonly string[]) {
  return select(
    db,
    and(inArray(series.indicator, [...indicators]), eq(claim.chosen, true), isNotNull(claim.timePeriod)),
  )
}

/**
 * The charted observations of some series of an indicator, `KAZ` or `KAZ.OTS`, with those alone that are drawn: years
 * where years were measured of any of its series, and else all.
 */
export async function observationsAbout(db: Database, indicator: string, entities: readonly string[]) {
  const isYear = sql`length(${claim.timePeriod}) = 4`
  const [measured] = await db
    .select({ id: claim.id })
    .from(series)
    .innerJoin(claim, eq(claim.series, series.id))
    .where(and(eq(series.indicator, indicator), claim.chosen, inArray(claim.kind, measuredKinds), isYear))
    .limit(1)
  return select(
    db,
    and(
      eq(series.indicator, indicator),
      inArray(entity, [...entities]),
      eq(claim.chosen, true),
      measured ? isYear : isNotNull(claim.timePeriod),
    ),
  )
}

const measuredKinds: Kind[] = ['actual', 'estimate']

const entity = sql<string>`${series.refArea} || coalesce('.' || ${series.counterpartArea}, '')`

/** Which charted observations of an indicator are meant; entities are `KAZ` or `KAZ.OTS`. */
export type ObservationChoice = {
  indicator: string
  entities: readonly string[] | undefined
  from: number | null
  to: number | null
  kind: Kind | undefined
}

/** Some of the charted observations of an indicator, and how many there are. */
export async function observationsPage(
  db: Database,
  { indicator, entities, from, to, kind }: ObservationChoice,
  page: { limit: number; offset: number },
): Promise<{ total: number; claims: Claim[] }> {
  const where = and(
    eq(series.indicator, indicator),
    eq(claim.chosen, true),
    isNotNull(claim.timePeriod),
    entities && inArray(entity, [...entities]),
    from === null ? undefined : gte(claim.year, from),
    to === null ? undefined : lte(claim.year, to),
    kind && eq(claim.kind, kind),
  )
  const counted = db.select({ total: count() }).from(series).innerJoin(claim, eq(claim.series, series.id))
  const [[found], claims] = await Promise.all([counted.where(where), select(db, where, page)])
  return { total: found?.total ?? 0, claims }
}

/** Every claim of an indicator about some entities at some periods. */
export function claimsAt(
  db: Database,
  indicator: string,
  { entities, periods }: { entities: readonly string[]; periods: readonly string[] },
) {
  return select(
    db,
    and(
      eq(series.indicator, indicator),
      inArray(entity, [...entities]),
      inArray(claim.timePeriod, [...periods]),
    ),
  )
}

/** The charted observations whose reference area is the given one, of all indicators. */
export function observationsIn(db: Database, refArea: string) {
  return select(db, and(eq(series.refArea, refArea), eq(claim.chosen, true), isNotNull(claim.timePeriod)))
}

/** The rows are made here, so what their sources say is put into them: copies would take longer than the query. */
async function select(db: Database, where: SQL | undefined, page?: { limit: number; offset: number }) {
  const query = db
    .select(columns)
    .from(series)
    .innerJoin(claim, eq(claim.series, series.id))
    .innerJoin(reference, eq(reference.area, series.refArea))
    .leftJoin(counterpart, eq(counterpart.area, series.counterpartArea))
    .where(where)
    .orderBy(
      asc(reference.position),
      asc(counterpart.position),
      asc(claim.timePeriod),
      asc(claim.kind),
      asc(claim.id),
    )
  const sources = await citedSources(db)
  const rows = await (page ? query.limit(page.limit).offset(page.offset) : query)
  return rows.map((row) => Object.assign(row, sources.get(row.source ?? '') ?? unsourced))
}
