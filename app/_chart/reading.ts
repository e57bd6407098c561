import { group } from 'd3-array'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import type { Measured } from '../../stats/inexact'
import { period, periodPosition } from '../../stats/period'
import { dateLocale, figureText, type Measure, periodText, rangeText, scaleFor } from '../_i18n/format'
import type { Locale } from '../_i18n/locales'
import type { Translator } from '../_i18n/messages'
import { type ChartModel, chartModel, type Line, type Mark, type Point } from './model'
import { entityOf } from './view'

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

/** The chart of an indicator: measured observations as lines, intentions and rival figures as marks. */
export function indicatorChart(
  language: Language,
  indicator: Indicator,
  claims: readonly Claim[],
): ChartModel | undefined {
  const drawable = claims.filter(drawn(claims))
  const references = new Set(drawable.map((claim) => claim.refArea))
  const byEntity = group(drawable, entityOf)
  const lines: Line[] = []
  const marks: Mark[] = []
  for (const [key, rows] of byEntity) {
    const [row] = rows
    if (!row) continue
    const area = references.size === 1 && row.counterpartArea ? row.counterpartArea : row.refArea
    const color = `var(--area-${area}, var(--area-other))`
    const point = (claim: Claim): Point => ({
      x: periodPosition(claim.timePeriod ?? ''),
      y: claim.value,
      kind: claim.kind,
      qualifier: claim.qualifier,
      text: claimText(language, indicator, claim),
    })
    const measured = rows.filter((claim) => isMeasured(claim) && claim.chosen)
    const counterpart = references.size === 1 && row.counterpartName !== null
    const name = counterpart ? (row.counterpartName ?? '') : entityName(row)
    const code = counterpart ? (row.counterpartArea ?? '') : key.replace('.', '–')
    lines.push({ key, name, code, color, points: measured.map(point).sort((a, b) => a.x - b.x) })
    for (const claim of rows) {
      if (isMeasured(claim) && !claim.chosen) marks.push({ ...point(claim), color, role: 'rival' })
      if (!isMeasured(claim) && claim.chosen) marks.push({ ...point(claim), color, role: 'intent' })
    }
  }
  const { t, locale } = language
  return chartModel({
    kind: indicator.chart,
    lines,
    marks: unlikeLines(marks, lines),
    formatTicks: (largest, spacing) => scaleFor(t, locale, indicator, largest, spacing).format,
  })
}

export const isMeasured = (claim: Claim) => claim.kind === 'actual' || claim.kind === 'estimate'

/**
 * Years are charted; where an indicator has none, the shorter periods are. A span of months is never drawn as a
 * year, and a deprecated claim not at all.
 */
function drawn(claims: readonly Claim[]): (claim: Claim) => boolean {
  const frequency = (claim: Claim) => claim.timePeriod && period(claim.timePeriod).frequency
  const yearly = claims.some((claim) => frequency(claim) === 'A' && isMeasured(claim))
  return (claim) =>
    claim.timePeriod !== null &&
    claim.rank !== 'deprecated' &&
    (yearly ? frequency(claim) === 'A' : frequency(claim) !== 'span')
}

/** A rival that repeats the charted figure adds nothing to see. */
function unlikeLines(marks: readonly Mark[], lines: readonly Line[]): Mark[] {
  const seen = new Set(lines.flatMap((line) => line.points.map((point) => `${point.x} ${point.y}`)))
  return marks.filter((mark) => {
    const key = `${mark.x} ${mark.y}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** "GDP, Kazakhstan and Uzbekistan, 2010–2024": what a chart shows, in words. */
export function chartTitle(
  { t, locale }: Language,
  indicator: Indicator,
  model: ChartModel,
  claims: readonly Claim[],
): string {
  const names = model.lines.map((line) => line.name)
  const [first = 0, last = 0] = span(model)
  const said = { indicator: indicator.name, period: first === last ? String(first) : `${first}–${last}` }
  const areas = new Intl.ListFormat(dateLocale(locale), { type: 'conjunction' }).format(names)
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

function span(model: ChartModel): [number, number] {
  const years = [...model.lines.flatMap((line) => line.points), ...model.marks].map((point) =>
    Math.floor(point.x),
  )
  return [Math.min(...years), Math.max(...years)]
}

/** What the values of a chart are counted in: "billion US dollars". */
export function chartUnit({ t, locale }: Language, indicator: Indicator, model: ChartModel): string {
  const largest = Math.max(...model.y.domain.map(Math.abs))
  return scaleFor(t, locale, indicator, largest).title
}

export const periodOf = ({ t, locale }: Language, claim: Claim) =>
  claim.timePeriod === null ? t('period.undated') : periodText(t, locale, claim.timePeriod)
