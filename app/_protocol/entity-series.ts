import type { Claim } from '../../db/queries/observations'
import { entityName } from '../_chart/reading'
import { type ShownSeries, seriesOf } from '../_shown/series'
import { entityOf } from '../_view/entity'

/**
 * The measured observations of an indicator by entity, `KAZ` or `KAZ.OTS`, in the order of time: years, or what is
 * shorter where there are none. Targets, plans and forecasts are left out, since those who ask could not tell them apart.
 */
export const entitySeries = (observations: readonly Claim[]): ShownSeries[] =>
  seriesOf(observations, (claim) => ({
    name: entityName(claim),
    code: entityOf(claim),
    area: claim.refArea,
  })).filter(({ figures }) => figures.length > 0)
