import { shiftDecimal } from '../../stats/decimal'
import { findPeriod } from '../../stats/period'
import type { Wanted } from '../import/plan'
import type { Delivery, Observation, Provider } from './provider'

export type Terms = {
  indicator: string
  source: string
  today: string
  since?: string | undefined
  /** The power of ten by which figures of the source are to be multiplied. */
  power: number
}

/** What a delivery becomes in the seed folder, and what of it is left out. */
export type Delivered = { wanted: Wanted[]; problems: string[]; unfinished: number }

/** The rows of a series file and of sources.csv, with the licence and the state of what was delivered. */
export function delivered(
  { observations, title, updated, url }: Delivery,
  { publisher, licence }: Provider,
  { indicator, source, today, since = '', power }: Terms,
  isSourceKnown: boolean,
): Delivered {
  const problems: string[] = []
  let unfinished = 0
  const rows = observations.flatMap((observation) => {
    const period = periodOf(observation)
    if (!period) {
      problems.push(`${observation.area}: "${observation.period}" is no period`)
      return []
    }
    if (period.end > today) unfinished++
    if (period.end > today || period.text < since) return []
    return {
      indicator,
      ref_area: observation.area,
      ...(observation.counterpart && { counterpart_area: observation.counterpart }),
      time_period: period.text,
      value: shiftDecimal(observation.value, power),
      ...(observation.status && { obs_status: observation.status }),
      source,
    }
  })
  const state = updated === undefined ? '' : `; last changed there on ${updated}`
  const about = {
    source,
    title,
    publisher,
    url,
    published: updated ?? today,
    language: 'en',
    licence,
    class: 'primary',
    vintage: `as pulled on ${today}${state}`,
  }
  return {
    wanted: [
      ...(isSourceKnown || rows.length === 0
        ? []
        : [{ table: 'sources' as const, file: 'sources.csv', rows: [about] }]),
      { table: 'series', file: `series/${source}.csv`, rows },
    ],
    problems,
    unfinished,
  }
}

/** `2024Q1` and `2024M05` of the World Bank are `2024-Q1` and `2024-05`. */
const periodOf = ({ period }: Observation) =>
  findPeriod(period.replace(/^(\d{4})Q(\d)$/, '$1-Q$2').replace(/^(\d{4})M(\d{2})$/, '$1-$2'))
