import { stackChart } from '../../app/_chart/kinds/stack'
import { equal, holed, inexact, input, many, onePoint, outlier, region, scripts } from './lines'

/** Stacks, as areas and as bars, in sums and in shares. */
export const stackCases = {
  'stack-area': stackChart({ ...input(region), form: 'area', measure: 'sum' }),
  'stack-area-share': stackChart({ ...input(region), form: 'area', measure: 'share' }),
  'stack-area-a-part-missing': stackChart({ ...input(holed), form: 'area', measure: 'sum' }),
  'stack-area-12': stackChart({ ...input(many(12)), form: 'area', measure: 'sum' }),
  'stack-area-40': stackChart({ ...input(many(40)), form: 'area', measure: 'sum' }),
  'stack-area-scripts': stackChart({ ...input(scripts), form: 'area', measure: 'sum' }),
  'stack-area-inexact': stackChart({ ...input(inexact), form: 'area', measure: 'sum' }),
  'stack-bar': stackChart({ ...input(region), form: 'bar', measure: 'sum' }),
  'stack-bar-share': stackChart({ ...input(region), form: 'bar', measure: 'share' }),
  'stack-bar-a-part-missing': stackChart({ ...input(holed), form: 'bar', measure: 'sum' }),
  'stack-bar-inexact': stackChart({ ...input(inexact), form: 'bar', measure: 'sum' }),
  'stack-bar-one-point': stackChart({ ...input(onePoint), form: 'bar', measure: 'sum' }),
  'stack-bar-equal': stackChart({ ...input(equal), form: 'bar', measure: 'sum' }),
  'stack-bar-outlier': stackChart({ ...input(outlier), form: 'bar', measure: 'share' }),
}
