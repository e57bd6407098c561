import { group } from 'd3-array'
import type { Claim } from '../../db/queries/observations'
import { period } from '../../stats/period'
import type { Observed } from '../../stats/series'
import { entityName, isMeasured } from '../_chart/reading'
import { entityOf } from '../_view/entity'

/** A figure that is shown, and the claim of its series and period that it is or was worked out from. */
export type Figure = Observed & { claim: Claim }

/** What is shown of one entity, named and coloured as everywhere. */
export type ShownSeries = {
  key: string
  name: string
  code: string
  color: string
  figures: readonly Figure[]
}

/** How a series is named, and the area whose colour it has. */
export type SeriesName = { name: string; code: string; area: string }

/**
 * The measured observations of each entity in the order of time; claims that cannot be drawn are left out, and those
 * about a part where the whole is stated. Series are named by their areas unless `naming` says otherwise.
 */
export function seriesOf(claims: readonly Claim[], naming?: (claim: Claim) => SeriesName): ShownSeries[] {
  const drawable = claims.filter(isDrawn(claims))
  const isOfOneReference = new Set(drawable.map((claim) => claim.refArea)).size === 1
  return [...group(drawable, entityOf)].flatMap(([key, rows]) => {
    const [row] = rows
    if (!row) return []
    const { name, code, area } = naming ? naming(row) : nameOf(row, isOfOneReference)
    const isPart = partsAmong(rows)
    const figures = rows.filter((claim) => isMeasured(claim) && claim.chosen && !isPart(claim)).map(figureOf)
    return [{ key, name, code, color: areaColor(area), figures: inOrder(figures) }]
  })
}

/** Whether a claim of a series is about a part of what others of it state the whole of: no point of the line then. */
export function partsAmong(rows: readonly Claim[]): (claim: Claim) => boolean {
  const isWholeStated = rows.some((claim) => isMeasured(claim) && claim.scope === null && claim.chosen)
  return (claim) => isMeasured(claim) && claim.scope !== null && isWholeStated
}

/**
 * Years are charted; where an indicator has none, the shorter periods are. A span of months is never drawn as a
 * year, and a deprecated claim not at all.
 */
export function isDrawn(claims: readonly Claim[]): (claim: Claim) => boolean {
  const frequency = (claim: Claim) => claim.timePeriod && period(claim.timePeriod).frequency
  const isYearly = claims.some((claim) => frequency(claim) === 'A' && isMeasured(claim))
  return (claim) =>
    claim.timePeriod !== null &&
    claim.rank !== 'deprecated' &&
    (isYearly ? frequency(claim) === 'A' : frequency(claim) !== 'span')
}

export const areaColor = (area: string) => `var(--area-${area}, var(--area-other))`

/** An area's flows are told apart by their counterparts where they are all its own. */
function nameOf(row: Claim, isOfOneReference: boolean): SeriesName {
  const { counterpartArea, counterpartName } = row
  if (isOfOneReference && counterpartArea !== null && counterpartName !== null)
    return { name: counterpartName, code: counterpartArea, area: counterpartArea }
  return { name: entityName(row), code: entityOf(row).replace('.', '–'), area: row.refArea }
}

function figureOf(claim: Claim): Figure {
  const { timePeriod, value, qualifier, lower, upper } = claim
  const figure = { period: timePeriod ?? '', value, qualifier, claim }
  return lower === null || upper === null ? figure : { ...figure, lower, upper }
}

function inOrder(figures: readonly Figure[]): Figure[] {
  const key = (figure: Figure) => `${period(figure.period).start} ${figure.period}`
  return figures.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
