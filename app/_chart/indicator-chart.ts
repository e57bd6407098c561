import { group } from 'd3-array'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { period, periodPosition } from '../../stats/period'
import { scaleFor } from '../_i18n/format'
import { chartModel, type Line, type Mark, type Point, type Thread, type TimeModel } from './model'
import { claimText, entityName, isMeasured, type Language } from './reading'
import { entityOf } from './view'

/** The chart of an indicator: measured observations as lines; rival figures, plans and the like as marks. */
export function indicatorChart(
  language: Language,
  indicator: Indicator,
  claims: readonly Claim[],
): TimeModel | undefined {
  const drawable = claims.filter(drawn(claims))
  const references = new Set(drawable.map((claim) => claim.refArea))
  const lines: Line[] = []
  const marks: Mark[] = []
  const threads: Thread[] = []
  for (const [key, rows] of group(drawable, entityOf)) {
    const [row] = rows
    if (!row) continue
    const isCounterpart = references.size === 1 && row.counterpartName !== null
    const color = areaColor(isCounterpart ? (row.counterpartArea ?? '') : row.refArea)
    const name = isCounterpart ? (row.counterpartName ?? '') : entityName(row)
    const code = isCounterpart ? (row.counterpartArea ?? '') : key.replace('.', '–')
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

export const areaColor = (area: string) => `var(--area-${area}, var(--area-other))`

function pointOf(language: Language, indicator: Indicator, claim: Claim): Point {
  const { kind, qualifier, lower, upper } = claim
  return {
    x: periodPosition(claim.timePeriod ?? ''),
    y: claim.value,
    kind,
    qualifier,
    text: claimText(language, indicator, claim),
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
