import { panelsChart } from '../../app/_chart/kinds/panels'
import { equal, growth, inexact, input, many, onePoint, outlier, region, rivals, scripts } from './lines'

/** Small multiples. */
export const panelsCases = {
  panels: panelsChart(input(region)),
  'panels-area': panelsChart({ ...input(region), form: 'area' }),
  'panels-both-signs': panelsChart(input(growth)),
  'panels-one-point': panelsChart(input(onePoint)),
  'panels-equal': panelsChart(input(equal)),
  'panels-outlier-log': panelsChart({ ...input(outlier), yScale: 'log' }),
  'panels-40': panelsChart(input(many(40, 12))),
  'panels-scripts': panelsChart(input(scripts)),
  'panels-inexact-and-rivals': panelsChart(input(inexact, rivals)),
}
