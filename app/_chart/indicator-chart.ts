import { group } from 'd3-array'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { period, periodPosition } from '../../stats/period'
import { scaleFor } from '../_i18n/format'
import { type ChartModel, chartModel, type Line, type Mark, type Point, type Thread } from './model'
import { claimText, entityName, isMeasured, type Language, periodOf } from './reading'
import { entityOf, pointPath } from './view'

/** How a line is named, and the area whose colour it has. */
export type LineName = { name: string; code: string; area: string }

/**
 * The chart of an indicator: measured observations as lines; rival figures, plans and the like as marks. Lines are
 * named by their areas unless `naming` says otherwise.
 */
export function indicatorChart(
  language: Language,
  indicator: Indicator,
  claims: readonly Claim[],
  naming?: (claim: Claim) => LineName,
): ChartModel | undefined {
  const drawable = claims.filter(drawn(claims))
  const references = new Set(drawable.map((claim) => claim.refArea))
  const lines: Line[] = []
  const marks: Mark[] = []
  const threads: Thread[] = []
  for (const [key, rows] of group(drawable, entityOf)) {
    const [row] = rows
    if (!row) continue
    const { name, code, area } = naming ? naming(row) : nameOf(row, references.size === 1)
    const color = areaColor(area)
    const point = (claim: Claim) => pointOf(language, indicator, claim)
    const measured = rows.filter((claim) => isMeasured(claim) && claim.chosen)
    lines.push({ key, name, code, color, points: inOrder(measured.map(point)) })
    for (const claim of rows)
      if (isMeasured(claim) !== claim.chosen)
        marks.push({ ...point(claim), key, color, role: isMeasured(claim) ? 'rival' : 'intent' })
    const intents = rows.filter((claim) => !isMeasured(claim) && claim.chosen)
    for (const [kind, ofKind] of group(intents, (claim) => claim.kind))
      for (const [source, ofSource] of group(ofKind, (claim) => claim.source))
        if (kind !== 'target' && ofSource.length > 1)
          threads.push({ key: `${key} ${kind} ${source}`, kind, color, points: inOrder(ofSource.map(point)) })
  }
  const { t, locale } = language
  return chartModel({
    kind: indicator.chart,
    lines,
    marks: unlikeLines(marks, lines),
    threads,
    formatTicks: (largest, spacing) => scaleFor(t, locale, indicator, largest, spacing).format,
  })
}

/** An area's flows are told apart by their counterparts where they are all its own. */
function nameOf(row: Claim, ofOneReference: boolean): LineName {
  const { counterpartArea, counterpartName } = row
  if (ofOneReference && counterpartArea !== null && counterpartName !== null)
    return { name: counterpartName, code: counterpartArea, area: counterpartArea }
  return { name: entityName(row), code: entityOf(row).replace('.', '–'), area: row.refArea }
}

export const areaColor = (area: string) => `var(--area-${area}, var(--area-other))`

function pointOf(language: Language, indicator: Indicator, claim: Claim): Point {
  const { kind, qualifier, lower, upper } = claim
  return {
    x: periodPosition(claim.timePeriod ?? ''),
    y: claim.value,
    kind,
    qualifier,
    text: claimText(language, indicator, claim),
    period: periodOf(language, claim),
    source: claim.publisher ?? language.t('indicator.unsourced'),
    path: pointPath(language.locale, claim),
    ...(lower !== null && upper !== null && { reach: [lower, upper] as const }),
  }
}

const inOrder = (points: readonly Point[]) => [...points].sort((a, b) => a.x - b.x)

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
