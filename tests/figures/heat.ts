import { heatChart } from '../../app/_chart/kinds/heat'
import type { Line } from '../../app/_chart/model'
import { holed, input, region } from './lines'

const heat = (lines: readonly Line[]) => heatChart({ ...input(lines), none: 'no figure' })

/** Heat tables. */
export const heatCases = {
  heat: heat(region),
  'heat-gaps': heat(holed),
}
