import type { Measure } from './view'

/** The classes of the colour scale begin at these values, the lowest below the first: the same for every year. */
const steps: Record<'amount' | 'share', readonly number[]> = {
  amount: [0.1, 0.5, 1, 2.5, 5, 10],
  share: [0.5, 1, 2.5, 5, 10, 20],
}

export const tonesOf = (measure: Measure): readonly number[] =>
  steps[measure === 'share' ? 'share' : 'amount']

/** The class of a value, 0 for the lowest. */
export const toneOf = (measure: Measure, value: number): number =>
  tonesOf(measure).filter((step) => step <= value).length
