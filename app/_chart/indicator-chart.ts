import { group } from 'd3-array'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { periodPosition } from '../../stats/period'
import { type Measure, scaleFor } from '../_i18n/format'
import {
  type Figure,
  isDrawn,
  partsAmong,
  type SeriesName,
  type ShownSeries,
  seriesOf,
} from '../_shown/series'
import { entityOf } from '../_view/entity'
import { chartModel, type Line, type Mark, type Point, type Thread, type TimeModel } from './model'
import { claimText, isMeasured, type Language } from './reading'
import { statedIn } from './stated'

/**
 * The chart of an indicator: measured observations as lines; rival figures, plans and the like as marks. A figure of
 * a part is a mark of its own and no point of the line of the whole. Lines are named by their areas unless `naming`
 * says otherwise.
 */
export function indicatorChart(
  language: Language,
  indicator: Indicator,
  claims: readonly Claim[],
  naming?: (claim: Claim) => SeriesName,
): TimeModel | undefined {
  const series = seriesOf(claims, naming)
  return chartModel({
    kind: indicator.chart,
    lines: series.map((one) => lineOf(language, indicator, one)),
    ...besideLines(language, indicator, claims, series),
    formatTicks: tickFormat(language, indicator),
  })
}

/** What the axis of a measure is labelled with. */
export const tickFormat =
  ({ t, locale }: Language, measure: Measure) =>
  (largest: number, spacing: number) =>
    scaleFor(t, locale, measure, largest, spacing).format

/** A series as the line that is drawn of it. */
export function lineOf(language: Language, measure: Measure, series: ShownSeries): Line {
  const { figures, ...named } = series
  return { ...named, points: figures.map((figure) => pointOf(language, measure, figure)) }
}

/** The claims beside the lines of some series: rivals of what is charted, and what was meant or expected to come. */
export function besideLines(
  language: Language,
  measure: Measure,
  claims: readonly Claim[],
  series: readonly ShownSeries[],
): { marks: Mark[]; threads: Thread[] } {
  const drawable = claims.filter(isDrawn(claims))
  const colors = new Map(series.map(({ key, color }) => [key, color]))
  const marks: Mark[] = []
  const threads: Thread[] = []
  for (const [key, rows] of group(drawable, entityOf)) {
    const color = colors.get(key) ?? ''
    const point = (claim: Claim) =>
      pointOf(language, measure, { ...claim, period: claim.timePeriod ?? '', claim })
    const isPart = partsAmong(rows)
    for (const claim of rows) {
      const role = roleOf(claim, isPart(claim))
      if (role) marks.push({ ...point(claim), key, color, role })
    }
    const intents = rows.filter((claim) => !isMeasured(claim) && claim.chosen)
    for (const [kind, ofKind] of group(intents, (claim) => claim.kind))
      for (const [source, ofSource] of group(ofKind, (claim) => claim.source))
        if (kind !== 'target' && ofSource.length > 1)
          threads.push({ key: `${key} ${kind} ${source}`, kind, color, points: inOrder(ofSource.map(point)) })
  }
  return { marks: unlikeLines(marks, series), threads }
}

/** What a claim is beside the line of what was measured; undefined for a point of it. */
function roleOf(claim: Claim, isPart: boolean): Mark['role'] | undefined {
  if (isPart) return 'part'
  if (isMeasured(claim) === claim.chosen) return undefined
  return isMeasured(claim) ? 'rival' : 'intent'
}

function pointOf(language: Language, measure: Measure, figure: Figure): Point {
  const { value, qualifier, lower, upper } = figure
  return {
    x: periodPosition(figure.period),
    y: value,
    kind: figure.claim.kind,
    qualifier,
    text: [claimText(language, measure, figure), figure.claim.scope].filter(Boolean).join(', '),
    ...statedIn(language, figure.claim),
    ...(lower != null && upper != null && { reach: [lower, upper] as const }),
  }
}

const inOrder = (points: readonly Point[]) => points.toSorted((a, b) => a.x - b.x)

/** A rival that repeats the charted figure adds nothing to see. */
function unlikeLines(marks: readonly Mark[], series: readonly ShownSeries[]): Mark[] {
  const seen = new Set(
    series.flatMap(({ figures }) => figures.map((one) => `${periodPosition(one.period)} ${one.value}`)),
  )
  return marks.filter((mark) => {
    const key = `${mark.x} ${mark.y}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
