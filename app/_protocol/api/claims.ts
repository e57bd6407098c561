import { z } from 'zod'
import type { Claim } from '../../../db/queries/observations'
import { kinds, obsStatuses, periodBases, qualifiers, ranks, sourceClasses } from '../../../stats/codes'

export const citedSource = z
  .object({
    source: z.string(),
    title: z.string(),
    publisher: z.string(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    licence: z.string().nullable(),
    class: z.enum(sourceClasses),
  })
  .describe('The document that states it')

const figure = {
  value: z.number().describe('In the unit and power of ten of the indicator'),
  value_text: z.string().describe('The same as it was typed'),
  qualifier: z.enum(qualifiers).describe('How exactly it is stated'),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  lower_text: z.string().nullable().describe('The same as it was typed'),
  upper_text: z.string().nullable().describe('The same as it was typed'),
  kind: z.enum(kinds),
  obs_status: z.enum(obsStatuses).describe('SDMX CL_OBS_STATUS'),
  scope: z.string().nullable().describe('The part that it is about, where it is not the whole'),
  source: citedSource.nullable(),
}

/** What one source says of a series at a period. */
export const claim = z.object({
  ...figure,
  drawn: z.boolean().describe('Whether it is the one that charts show'),
  rank: z.enum(ranks),
  rank_reason: z.string().nullable(),
  quote: z.string().nullable().describe('The words that state it'),
  period_as_stated: z.string().nullable(),
  period_basis: z.enum(periodBases),
  note: z.string().nullable(),
})

/** The claim that is charted, and where they are asked for all claims beside it. */
export const observation = z.object({
  indicator: z.string(),
  area: z.string(),
  area_name: z.string(),
  counterpart: z.string().nullable(),
  counterpart_name: z.string().nullable(),
  period: z.string().describe('SDMX time period'),
  ...figure,
  rivals: z.int().describe('How many other claims say another figure'),
  page: z.string().describe('Where every claim about it is shown'),
  claims: z.array(claim).optional().describe('With claims=all'),
})

export function figureOf(one: Claim) {
  const { value, valueText, qualifier, lower, upper, lowerText, upperText, kind, obsStatus, scope } = one
  return {
    value,
    value_text: valueText,
    qualifier,
    lower,
    upper,
    lower_text: lowerText,
    upper_text: upperText,
    kind,
    obs_status: obsStatus ?? 'A',
    scope,
    source: sourceOf(one),
  }
}

export const claimOf = (one: Claim): z.input<typeof claim> => ({
  ...figureOf(one),
  drawn: one.chosen,
  rank: one.rank,
  rank_reason: one.rankReason,
  quote: one.quote,
  period_as_stated: one.periodAsStated,
  period_basis: one.periodBasis ?? 'stated',
  note: one.note,
})

export function sourceOf(one: Claim): z.input<typeof citedSource> | null {
  const { source, sourceTitle, publisher, url, published, licence, sourceClass } = one
  if (source === null || sourceTitle === null || publisher === null || sourceClass === null) return null
  return { source, title: sourceTitle, publisher, url, published, licence, class: sourceClass }
}
