import type { Database } from '../../db/client'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { entityName } from '../_chart/reading'
import { defaultEntities } from '../_chart/selection'
import type { Figure, ShownSeries } from '../_shown/series'
import { type Shown, shown } from '../_shown/shown'
import { entitiesOf, findAsked, type Subject } from '../_shown/subject'
import { entityOf } from '../_view/entity'
import { unsetView } from '../_view/view'
import type { Ref } from './ref'

/** What a comparison sets against another: one series, read at one of its periods. */
export type Side = {
  indicator: Indicator
  entity: string
  name: string
  /** What the indicator has figures of, in the order of the seed folder. */
  entities: readonly { entity: string; name: string }[]
  claims: readonly Claim[]
  series: ShownSeries
  figure: Figure
  isIndexable: boolean
  /** The index of the series, 100 in a year of it. */
  index: (base: string) => ShownSeries | undefined
  /** What the address asked for and the data do not have. */
  unknown: readonly string[]
}

/** A side before its period is known: the subject and the entity, with what was not found. */
export type Found = { subject: Subject; entity: string; level: Shown; unknown: readonly string[] }

/**
 * The series that an address asks for. Where it names no entity that there is, the first of `wished` that has figures
 * is taken, then the first state, then what the page of the indicator shows.
 */
export async function findSeries(
  db: Database,
  ref: Ref & { indicator: string },
  wished: (entities: readonly string[]) => string | undefined,
): Promise<Found | undefined> {
  const asked = await findAsked(db, ref.indicator, new URLSearchParams())
  if (!asked) return undefined
  const { subject } = asked
  const drawn = drawnEntities(subject)
  const byRule = [...subject.states.map(({ area }) => area), ...defaultEntities(subject.claims), ...drawn]
  const usual = wished(drawn) ?? byRule.find((one) => drawn.includes(one))
  const entity = drawn.find((one) => one === ref.entity) ?? usual
  if (entity === undefined) return undefined
  const isUnknown = ref.entity !== null && ref.entity !== entity
  return {
    subject,
    entity,
    level: shown(subject, { ...unsetView, country: [entity] }),
    unknown: isUnknown && ref.entity !== null ? [ref.entity] : [],
  }
}

/** Those that have at least one figure to read. */
function drawnEntities(subject: Subject): string[] {
  const all = entitiesOf(subject.claims)
  const { series } = shown(subject, { ...unsetView, country: all })
  const drawn = new Set(series.flatMap(({ key, figures }) => (figures.length > 0 ? key : [])))
  return all.filter((entity) => drawn.has(entity))
}

/** The side of a series, read at the period that is asked for, else at the wished one, else at its last. */
export function sideOf(found: Found, period: string | null, wished: string | undefined): Side | undefined {
  const { subject, entity, level } = found
  const [series] = level.series
  const at = (text: string | null | undefined) => series?.figures.find((figure) => figure.period === text)
  const figure = at(period) ?? at(wished) ?? series?.figures.at(-1)
  if (!series || !figure) return undefined
  const names = new Map(subject.claims.map((claim) => [entityOf(claim), entityName(claim)]))
  return {
    indicator: subject.indicator,
    entity,
    name: names.get(entity) ?? entity,
    entities: drawnEntities(subject).map((one) => ({ entity: one, name: names.get(one) ?? one })),
    claims: level.claims,
    series,
    figure,
    isIndexable: level.offered.includes('index'),
    index: (base) =>
      shown(subject, { ...unsetView, country: [entity], units: 'index', base: Number(base) }).series[0],
    unknown: [...found.unknown, ...(period !== null && !at(period) ? [period] : [])],
  }
}
