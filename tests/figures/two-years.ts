import { dumbbellChart } from '../../app/_chart/kinds/dumbbell'
import { slopeChart } from '../../app/_chart/kinds/slope'
import { equal, growth, inexact, input, many, outlier, region, scripts } from './lines'

/** What compares two years: slopes and dumbbells. */
export const twoYearCases = {
  slope: slopeChart(input(region)),
  'slope-both-signs': slopeChart({ ...input(growth), years: [2019, 2020] }),
  'slope-equal': slopeChart(input(equal)),
  'slope-outlier': slopeChart(input(outlier)),
  'slope-40': slopeChart(input(many(40))),
  'slope-scripts': slopeChart(input(scripts)),
  'slope-inexact': slopeChart(input(inexact)),
  dumbbell: dumbbellChart(input(region)),
  'dumbbell-both-signs': dumbbellChart({ ...input(growth), years: [2019, 2020] }),
  'dumbbell-equal': dumbbellChart(input(equal)),
  'dumbbell-outlier': dumbbellChart(input(outlier)),
  'dumbbell-40': dumbbellChart(input(many(40))),
  'dumbbell-scripts': dumbbellChart(input(scripts)),
  'dumbbell-inexact': dumbbellChart(input(inexact)),
}
