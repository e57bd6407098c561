import type { Unit } from './format'

/** One written unit: how much it is in the units that values stand in, and what it is called. */
export type Step = { divisor: number; word?: 'm' | 'bn' | 'tn'; prefix: '' | 'k' | 'M' | 'G' | 'T' | 'P' }

const words = [
  ['tn', 1e12],
  ['bn', 1e9],
  ['m', 1e6],
] as const
const prefixes = [
  ['P', 1e15],
  ['T', 1e12],
  ['G', 1e9],
  ['M', 1e6],
  ['k', 1e3],
] as const

/** The step in which a figure as large as this is written: `bn`, `M`, or the plain unit. */
export function stepFor(unit: Unit, unitMult: number, largest: number): Step {
  const base = largest * 10 ** unitMult
  const none = { divisor: 10 ** -unitMult, prefix: '' } as const
  if (unit.scale === 'short') {
    const found = words.find(([, size]) => base >= size * 0.9995)
    return found ? { divisor: found[1] / 10 ** unitMult, word: found[0], prefix: '' } : none
  }
  if (unit.scale === 'metric') {
    const found = prefixes.find(([, size]) => base >= size * 0.9995)
    return found ? { divisor: found[1] / 10 ** unitMult, prefix: found[0] } : none
  }
  return none
}
