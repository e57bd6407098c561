import { change } from '../../../stats/change'
import { growth } from '../../../stats/growth'
import { periodBefore, yearBefore } from '../../../stats/lag'
import { logarithm } from '../../../stats/logarithm'
import type { Series } from '../../../stats/series'
import type { TransformationName } from './parameters'

export const fredTransformations: Readonly<Record<TransformationName, (series: Series) => Series>> = {
  lin: (series) => series,
  chg: (series) => change(series, periodBefore),
  ch1: (series) => change(series, yearBefore),
  pch: (series) => growth(series, periodBefore),
  pc1: (series) => growth(series, yearBefore),
  log: logarithm,
}
