import { panelsChart } from '../../app/_chart/kinds/panels'
import { input, outlier, region } from './lines'

/** Small multiples. */
export const panelsCases = {
  panels: panelsChart(input(region)),
  'panels-area': panelsChart({ ...input(region), form: 'area' }),
  'panels-outlier-log': panelsChart({ ...input(outlier), yScale: 'log' }),
}
