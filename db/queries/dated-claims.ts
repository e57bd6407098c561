import type Sqlite from 'better-sqlite3'
import type { Kind, ObsStatus, PeriodBasis, Qualifier, Rank } from '../../stats/codes'

/** A series with the unit that its figures count in. */
export type SeriesHead = {
  id: number
  indicator: string
  refArea: string
  counterpartArea: string | null
  unit: string
  unitMult: number
}

/**
 * A claim with a period. What follows the rivals is there where every claim is asked for; `number` counts the claims of
 * one source and kind about one period.
 */
export type DatedClaim = {
  timePeriod: string
  valueText: string
  qualifier: Qualifier
  lowerText: string | null
  upperText: string | null
  kind: Kind
  obsStatus: ObsStatus | null
  scope: string | null
  source: string | null
  rivals: number
  quote?: string | null
  periodAsStated?: string | null
  periodBasis?: PeriodBasis | null
  rank?: Rank
  rankReason?: string | null
  note?: string | null
  chosen?: number
  number?: number
}

/** Which series leave, undefined where any do; an empty text among the counterpart areas stands for none. */
export type SeriesChoice = {
  indicators?: readonly string[]
  refAreas?: readonly string[]
  counterpartAreas?: readonly string[]
  claims: 'chosen' | 'all'
}

/**
 * The claims that have a period, a series at a time: of indicators, areas and counterpart areas in their order, then
 * by period. Give it a connection of its own; what it reads in one go is one snapshot.
 */
export function* datedClaims(
  connection: Sqlite.Database,
  { indicators, refAreas, counterpartAreas, claims }: SeriesChoice,
): Generator<{ series: SeriesHead; claims: DatedClaim[] }> {
  const list = (codes: readonly string[] | undefined) => (codes ? JSON.stringify(codes) : null)
  const wanted = connection.prepare<[Record<string, string | null>], SeriesHead>(wantedSeries).all({
    indicators: list(indicators),
    refAreas: list(refAreas),
    counterpartAreas: list(counterpartAreas),
  })
  const ofSeries = connection.prepare<[number], DatedClaim>(claims === 'all' ? everyClaim : charted)
  for (const series of wanted) {
    const stated = ofSeries.all(series.id)
    if (stated.length > 0) yield { series, claims: stated }
  }
}

const wantedSeries = `
  select series.id, series.indicator, series.ref_area as refArea, series.counterpart_area as counterpartArea,
    indicator.unit, indicator.unit_mult as unitMult
  from series
  join indicator on indicator.indicator = series.indicator
  join area as reference on reference.area = series.ref_area
  left join area as counterpart on counterpart.area = series.counterpart_area
  where (@indicators is null or series.indicator in (select value from json_each(@indicators)))
    and (@refAreas is null or series.ref_area in (select value from json_each(@refAreas)))
    and (@counterpartAreas is null or coalesce(series.counterpart_area, '') in (select value from json_each(@counterpartAreas)))
  order by indicator.position, reference.position, counterpart.position`

const columns = `time_period as timePeriod, value_text as valueText, qualifier, lower_text as lowerText,
  upper_text as upperText, kind, obs_status as obsStatus,
  scope, source, rivals`

const charted = `
  select ${columns} from claim
  where series = ? and time_period is not null and chosen = 1
  order by time_period, id`

const everyClaim = `
  select ${columns}, quote, period_as_stated as periodAsStated, period_basis as periodBasis, rank,
    rank_reason as rankReason, note, chosen,
    row_number() over (partition by time_period, kind, source order by id) as number
  from claim
  where series = ? and time_period is not null
  order by time_period, id`
