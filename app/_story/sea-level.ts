import { group, min } from 'd3-array'
import type { Claim } from '../../db/queries/observations'
import { periodPosition } from '../../stats/period'
import { chartModel, type Line, type Mark, type Point, type Reference, type TimeModel } from '../_chart/model'
import { claimText, isMeasured, type Language } from '../_chart/reading'
import { scaleFor } from '../_i18n/format'
import { endOf, isYear } from './latest'
import type { Told } from './read'

const sea = { key: 'CASPIAN', code: 'CAS', color: 'var(--area-CASPIAN)' }

/**
 * The level through the years: years of the whole sea as a line, rivals and forecasts as their marks, and shorter
 * periods and parts of the sea as small dots where they lie in time. A level is no sum, so that a week's mean stands
 * beside a year's.
 */
export function levelChart(
  language: Language,
  told: readonly Told[],
  references: readonly Reference[],
): TimeModel | undefined {
  const drawable = told.filter(({ claim }) => claim.timePeriod !== null && claim.rank !== 'deprecated')
  const line = wholeLine(language, drawable)
  const marks = drawable.flatMap((one): Mark[] => {
    const mark = { ...pointOf(language, one), key: sea.key, color: sea.color }
    if (!isMeasured(one.claim)) return one.claim.chosen ? [{ ...mark, role: 'intent' }] : []
    if (!isWholeYear(one.claim)) return [{ ...mark, role: 'part' }]
    return one.claim.chosen ? [] : [{ ...mark, role: 'rival' }]
  })
  return modelOf(language, told, { lines: [line], marks, references })
}

/** The level since the first week or month that is stated, each part of the sea apart from the others and from the whole. */
export function partsChart(
  language: Language,
  told: readonly Told[],
  references: readonly Reference[],
): TimeModel | undefined {
  const parts = partsOf(told)
  const first =
    min(
      parts.filter(({ claim }) => !isYear(claim)),
      ({ claim }) => claim.year ?? undefined,
    ) ?? 0
  const isRecent = ({ claim }: Told) => claim.year !== null && claim.year >= first
  const whole = wholeLine(language, told.filter(isRecent))
  const byScope = group(parts.filter(isRecent), ({ claim }) => claim.scope)
  const scopes = [...byScope.keys()].filter((scope) => scope !== null)
  const lines = scopes.map((scope, i): Line => {
    return {
      key: scope,
      name: scope,
      code: codeOf(scope),
      color: `var(--part-${i + 1}, var(--area-other))`,
      points: [],
    }
  })
  const marks = [...byScope].flatMap(([scope, rows]) => {
    const { key, color } = lines.find((line) => line.key === scope) ?? sea
    return rows.map((one): Mark => ({ ...pointOf(language, one), key, color, role: 'part' }))
  })
  return modelOf(language, told, { lines: [whole, ...lines], marks, references })
}

/** The first letters of the words that tell one part from another: "NE" for the north-eastern part. */
export const codeOf = (scope: string): string =>
  scope
    .split(/[\s-]+/)
    .filter((word) => !['part', 'and', 'stations'].includes(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')

/** Weeks, months and quarters, and whatever is about a part of the sea, the latest first. */
export const partsOf = (told: readonly Told[]): Told[] =>
  told
    .filter(
      ({ claim }) =>
        claim.timePeriod !== null && claim.rank !== 'deprecated' && isMeasured(claim) && !isWholeYear(claim),
    )
    .sort((a, b) => endOf(b.claim).localeCompare(endOf(a.claim), 'en'))

export const isWholeYear = (claim: Claim) => claim.scope === null && isYear(claim)

function wholeLine(language: Language, told: readonly Told[]): Line {
  const years = told.filter(({ claim }) => isMeasured(claim) && claim.chosen && isWholeYear(claim))
  return { ...sea, name: years[0]?.claim.refName ?? '', points: years.map((one) => pointOf(language, one)) }
}

function pointOf(language: Language, { indicator, claim }: Told): Point {
  const { kind, qualifier, lower, upper } = claim
  const text = [claimText(language, indicator, claim), claim.scope].filter(Boolean).join(', ')
  const x = periodPosition(claim.timePeriod ?? '')
  const reach = lower !== null && upper !== null && { reach: [lower, upper] as const }
  return { x, y: claim.value, kind, qualifier, text, ...reach }
}

function modelOf(
  { t, locale }: Language,
  told: readonly Told[],
  drawn: { lines: readonly Line[]; marks: readonly Mark[]; references: readonly Reference[] },
): TimeModel | undefined {
  const [first] = told
  return (
    first &&
    chartModel({
      kind: 'line',
      ...drawn,
      formatTicks: (largest, spacing) => scaleFor(t, locale, first.indicator, largest, spacing).format,
    })
  )
}
