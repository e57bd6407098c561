import { z } from 'zod'
import { eventKinds, milestoneKinds, projectStatuses, sectors } from '../stats/codes'
import { areaCode, areaCodes, date, decimal, integer, slug, slugs, text, timePeriod, unitCode } from './cell'

/** A project as the sources of its row describe it. What single sources say of its figures are claims about its `area`. */
export const project = z.object({
  project: slug,
  name: text,
  sector: z.enum(sectors),
  areas: areaCodes,
  status: z.enum(projectStatuses),
  /** When the status was last confirmed. */
  status_date: date.optional(),
  parties: text.optional(),
  cost: decimal.optional(),
  cost_lower: decimal.optional(),
  cost_upper: decimal.optional(),
  currency: unitCode.optional(),
  cost_mult: integer.optional(),
  cost_note: text.optional(),
  capacity: decimal.optional(),
  capacity_lower: decimal.optional(),
  capacity_upper: decimal.optional(),
  capacity_unit: unitCode.optional(),
  capacity_mult: integer.optional(),
  capacity_note: text.optional(),
  length_km: decimal.optional(),
  lat_from: decimal.optional(),
  lon_from: decimal.optional(),
  lat_to: decimal.optional(),
  lon_to: decimal.optional(),
  /** The area that claims about the project are about, and the indicators of it that tell how it does. */
  area: areaCode.optional(),
  indicators: slugs.optional(),
  sources: slugs.optional(),
  note: text.optional(),
})

/** A step of a project; `date` is when it happened, empty as long as it has not. */
export const milestone = z.object({
  project: slug,
  milestone: slug,
  name: text,
  kind: z.enum(milestoneKinds),
  date: timePeriod.optional(),
  source: slug.optional(),
  quote: text.optional(),
  note: text.optional(),
})

/** A date that a source gave, on the day `said`, for a milestone. */
export const promise = z.object({
  project: slug,
  milestone: slug,
  promised: timePeriod,
  said: date,
  source: slug.optional(),
  quote: text.optional(),
  note: text.optional(),
})

export const event = z.object({
  event: slug,
  date: timePeriod,
  title: text,
  kind: z.enum(eventKinds),
  place: text.optional(),
  areas: areaCodes.optional(),
  projects: slugs.optional(),
  actors: text.optional(),
  description: text.optional(),
  sources: slugs.optional(),
})
