import { z } from 'zod'
import { kinds, obsStatuses, periodBases, qualifiers, ranks } from '../stats/codes'
import { areaCode, decimal, integer, slug, text, timePeriod } from './cell'

/** What one source says of one series at one period. */
export const claim = z.object({
  indicator: slug,
  ref_area: areaCode,
  counterpart_area: areaCode.optional(),
  /** Empty only for a goal that names no date. */
  time_period: timePeriod.optional(),
  value: decimal,
  unit_mult: integer.optional(),
  qualifier: z.enum(qualifiers).optional(),
  lower: decimal.optional(),
  upper: decimal.optional(),
  kind: z.enum(kinds),
  obs_status: z.enum(obsStatuses).optional(),
  scope: text.optional(),
  source: slug.optional(),
  quote: text.optional(),
  period_as_stated: text.optional(),
  period_basis: z.enum(periodBases).optional(),
  rank: z.enum(ranks).optional(),
  rank_reason: text.optional(),
  note: text.optional(),
})

/** An observation of a bulk data set: an actual, exact claim of its source. */
export const series = z.object({
  indicator: slug,
  ref_area: areaCode,
  counterpart_area: areaCode.optional(),
  time_period: timePeriod,
  value: decimal,
  obs_status: z.enum(obsStatuses).optional(),
  source: slug,
})
