import { rankedChart } from '../../app/_chart/kinds/ranked'
import { equal, growth, inexact, input, many, onePoint, outlier, region, rivals, scripts } from './lines'

/** Bars of one year, ranked. */
export const rankedCases = {
  ranked: rankedChart(input(region)),
  'ranked-both-signs': rankedChart({ ...input(growth), year: 2020 }),
  'ranked-negative': rankedChart({ ...input(growth.filter(({ code }) => code !== 'TUR')), year: 2020 }),
  'ranked-one': rankedChart(input(onePoint)),
  'ranked-ties': rankedChart(input(equal)),
  'ranked-outlier': rankedChart(input(outlier)),
  'ranked-40': rankedChart(input(many(40))),
  'ranked-scripts': rankedChart(input(scripts)),
  'ranked-inexact-and-rivals': rankedChart(input(inexact, rivals)),
}
