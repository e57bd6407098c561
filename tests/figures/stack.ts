import { stackChart } from '../../app/_chart/kinds/stack'
import { holed, input, region } from './lines'

/** Stacks, as areas and as bars, in sums and in shares. */
export const stackCases = {
  'stack-area': stackChart({ ...input(region), form: 'area', measure: 'sum' }),
  'stack-area-share': stackChart({ ...input(region), form: 'area', measure: 'share' }),
  'stack-area-a-part-missing': stackChart({ ...input(holed), form: 'area', measure: 'sum' }),
  'stack-bar': stackChart({ ...input(region), form: 'bar', measure: 'sum' }),
  'stack-bar-share': stackChart({ ...input(region), form: 'bar', measure: 'share' }),
  'stack-bar-a-part-missing': stackChart({ ...input(holed), form: 'bar', measure: 'sum' }),
}
