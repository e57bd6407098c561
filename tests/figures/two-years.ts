import { dumbbellChart } from '../../app/_chart/kinds/dumbbell'
import { slopeChart } from '../../app/_chart/kinds/slope'
import { growth, input, region } from './lines'

/** What compares two years: slopes and dumbbells. */
export const twoYearCases = {
  slope: slopeChart(input(region)),
  'slope-into-2020': slopeChart({ ...input(growth), years: [2019, 2020] }),
  dumbbell: dumbbellChart(input(region)),
  'dumbbell-into-2020': dumbbellChart({ ...input(growth), years: [2019, 2020] }),
}
