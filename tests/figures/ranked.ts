import { rankedChart } from '../../app/_chart/kinds/ranked'
import { growth, input, region } from './lines'

/** Bars of one year, ranked. */
export const rankedCases = {
  ranked: rankedChart(input(region)),
  'ranked-of-2020': rankedChart({ ...input(growth), year: 2020 }),
  'ranked-negative': rankedChart({ ...input(growth.filter(({ code }) => code !== 'TUR')), year: 2020 }),
}
