import { heatChart } from '../../app/_chart/kinds/heat'
import type { Line } from '../../app/_chart/model'
import { equal, growth, holed, inexact, input, many, onePoint, outlier, region, scripts } from './lines'

const heat = (lines: readonly Line[]) => heatChart({ ...input(lines), none: 'no figure' })

/** Heat tables. */
export const heatCases = {
  heat: heat(region),
  'heat-both-signs': heat(growth),
  'heat-gaps': heat(holed),
  'heat-one-point': heat(onePoint),
  'heat-equal': heat(equal),
  'heat-outlier': heat(outlier),
  'heat-20': heat(many(20)),
  'heat-scripts': heat(scripts),
  'heat-inexact': heat(inexact),
}
