import { scaleLinear, scaleLog } from 'd3-scale'

export type ScaleName = 'linear' | 'log'

export type YAxis = { scale: ScaleName; domain: readonly [number, number]; values: readonly number[] }

/** The axis that values from `low` to `high` stand on, its ends at round numbers, and the values of its ticks. */
export function yAxis(scale: ScaleName, low: number, high: number, kind: 'line' | 'bar'): YAxis {
  if (scale === 'log') return logAxis(low, high)
  const linear = scaleLinear()
    .domain(reach(low, high, kind))
    .nice(5)
  const [bottom = low, top = high] = linear.domain()
  return { scale, domain: [bottom, top], values: linear.ticks(5) }
}

/** Where a value stands between the bottom, 0, and the top, 1, of an axis. */
export const yPlace = ({ scale, domain }: Pick<YAxis, 'scale' | 'domain'>) =>
  (scale === 'log' ? scaleLog() : scaleLinear()).domain(domain).range([0, 1])

/** The value by whose size an axis is counted, in millions or billions: its greatest, or its middle where all are alike. */
export const countedBy = ({ scale, domain: [bottom, top] }: Pick<YAxis, 'scale' | 'domain'>) =>
  scale === 'log' ? Math.sqrt(bottom * top) : Math.max(Math.abs(bottom), Math.abs(top))

const mostTicks = 7

/** Equal steps are equal ratios: ticks at 1, 2 and 5 of each power of ten, or at the powers alone where they are many. */
function logAxis(low: number, high: number): YAxis {
  const powers = whole(Math.floor(Math.log10(low)), Math.ceil(Math.log10(high)))
  const round = powers.flatMap((power) => [1, 2, 5].map((times) => Number(`${times}e${power}`)))
  const bottom = round.findLast((value) => value <= low) ?? low
  const top = round.find((value) => value >= high && value > bottom) ?? high
  const within = round.filter((value) => value >= bottom && value <= top)
  const tens = within.filter((value) => Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9))
  return { scale: 'log', domain: [bottom, top], values: within.length > mostTicks ? tens : within }
}

const whole = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Bars begin at zero; a line does where that costs it less than half of the height. */
function reach(low: number, high: number, kind: 'line' | 'bar'): [number, number] {
  const fromZero = kind === 'bar' || (low > 0 && low < high / 2) || (high < 0 && high > low / 2)
  const [from, to] = fromZero ? [Math.min(low, 0), Math.max(high, 0)] : [low, high]
  if (from < to) return [from, to]
  const pad = Math.abs(from) * 0.1 || 1
  return [from - pad, to + pad]
}
