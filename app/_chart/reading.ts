import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import type { Measured } from '../../stats/inexact'
import { periodText } from '../_i18n/dates'
import { figureText, type Measure, rangeText, scaleFor } from '../_i18n/format'
import { listText } from '../_i18n/list'
import type { Locale } from '../_i18n/locales'
import type { Translator } from '../_i18n/messages'
import { countedBy } from './kinds/axis'
import type { TimeModel } from './model'

export type Language = { t: Translator; locale: Locale }

/** A value as a person says it, with its sign where it is not exact and its bounds where it is a range. */
export function claimText({ t, locale }: Language, measure: Measure, claim: Measured): string {
  if (claim.qualifier === 'range' && claim.lower != null && claim.upper != null)
    return rangeText(t, locale, measure, claim.lower, claim.upper)
  return figureText(t, locale, measure, claim.value, claim.qualifier)
}

/** The name of what a claim is about: an area, or a reference and a counterpart area. */
export const entityName = (row: { refName: string; counterpartName: string | null }) =>
  row.counterpartName === null ? row.refName : `${row.refName} – ${row.counterpartName}`

export const isMeasured = (claim: Pick<Claim, 'kind'>) => claim.kind === 'actual' || claim.kind === 'estimate'

/** "GDP, Kazakhstan and Uzbekistan, 2010–2024": what a chart shows, in words. */
export function chartTitle(
  { t, locale }: Language,
  indicator: Indicator,
  model: TimeModel,
  claims: readonly Claim[],
  period = spanText(model),
): string {
  const names = model.lines.map((line) => line.name)
  const said = { indicator: indicator.name, period }
  const areas = listText(locale, names)
  const isFew = names.length > 0 && names.length <= 3
  const reference = sharedReference(claims)
  if (reference !== undefined)
    return isFew
      ? t('chart.titlePairs', { ...said, reference, areas })
      : t('chart.titlePairsMany', { ...said, reference })
  const isNamed = names.length === 1 && indicator.name.includes(areas)
  return isFew && !isNamed ? t('chart.title', { ...said, areas }) : t('chart.titleMany', said)
}

/** The one reference area of claims about pairs, where they have one: its counterparts are then the lines. */
function sharedReference(claims: readonly Claim[]): string | undefined {
  const [first] = claims
  const isShared = claims.every((claim) => claim.refArea === first?.refArea && claim.counterpartArea !== null)
  return isShared ? first?.refName : undefined
}

/** The years that a chart shows: `2010–2024`. */
export function spanText(model: TimeModel): string {
  const years = [...model.lines.flatMap((line) => line.points), ...model.marks].map((point) =>
    Math.floor(point.x),
  )
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? String(first) : `${first}–${last}`
}

/** What the values of a chart are counted in: "billion US dollars". */
export function chartUnit({ t, locale }: Language, measure: Measure, model: TimeModel): string {
  return scaleFor(t, locale, measure, countedBy(model.y)).title
}

export const periodOf = ({ t, locale }: Language, claim: Claim) =>
  claim.timePeriod === null ? t('period.undated') : periodText(t, locale, claim.timePeriod)
