import { said } from '../../_i18n/format'
import type { ChartModel, TimeModel } from '../model'
import type { Language } from '../reading'
import { crossingStops } from './crossings'
import { dumbbellStops, rankedStops, slopeStops } from './rows'
import type { Stops } from './stop'
import { heatStops, panelsStops, stackStops } from './years'

/** What a reader comes to in a chart that is drawn as marks. */
export function stopsOf({ t, locale }: Language, model: Exclude<ChartModel, TimeModel>): Stops {
  switch (model.kind) {
    case 'stack':
      return stackStops(model, (figure, share) => t('live.share', { figure, share: said(locale, share) }))
    case 'ranked':
      return rankedStops(model)
    case 'slope':
      return slopeStops(model)
    case 'dumbbell':
      return dumbbellStops(model)
    case 'panels':
      return panelsStops(model)
    case 'scatter':
      return crossingStops(model, (said) => t('live.crossing', said))
    case 'heat':
      return heatStops(model)
  }
}
