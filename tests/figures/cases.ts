import { hardCases } from './hard-cases'
import { heatCases } from './heat'
import { panelsCases } from './panels'
import { rankedCases } from './ranked'
import { scatterCases } from './scatter'
import { stackCases } from './stack'
import { timeCases } from './time'
import { twoYearCases } from './two-years'

/** Every golden figure, by kind. */
export const cases = {
  'Hard cases': Object.fromEntries(
    hardCases.filter(({ of }) => of !== 'gaps').map(({ kind, of, model }) => [`${kind}-${of}`, model]),
  ),
  'Over time': timeCases,
  Stacks: stackCases,
  Ranked: rankedCases,
  'Two years': twoYearCases,
  'Small multiples': panelsCases,
  Scatter: scatterCases,
  'Heat tables': heatCases,
}
