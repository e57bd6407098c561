import { scaleLinear } from 'd3-scale'
import type { FormatTicks } from './input'

export type Tick = { value: number; label: string; minor: boolean }

/** An axis of values; it floats where zero is not on it, which a logarithmic one never has. */
export type Axis = {
  scale: 'linear' | 'log'
  domain: readonly [number, number]
  ticks: readonly Tick[]
  floats: boolean
}

type Span = { low: number; high: number; formatTicks: FormatTicks }

/**
 * A linear axis with some five round numbers. Bars and areas begin at zero; anything else does where that costs it
 * less than half of the length.
 */
export function linearAxis({ low, high, from, formatTicks }: Span & { from: 'zero' | 'anywhere' }): Axis {
  const scale = scaleLinear()
    .domain(reach(low, high, from === 'zero'))
    .nice(5)
  const [bottom = low, top = high] = scale.domain()
  const values = scale.ticks(5)
  const spacing = values.length > 1 ? (values[1] ?? 0) - (values[0] ?? 0) : top - bottom
  const format = formatTicks(Math.max(Math.abs(bottom), Math.abs(top)), spacing)
  return {
    scale: 'linear',
    domain: [bottom, top],
    ticks: values.map((value) => ({ value, label: format(value), minor: false })),
    floats: bottom > 0 || top < 0,
  }
}

function reach(low: number, high: number, zero: boolean): [number, number] {
  const fromZero = zero || (low > 0 && low < high / 2) || (high < 0 && high > low / 2)
  const [from, to] = fromZero ? [Math.min(low, 0), Math.max(high, 0)] : [low, high]
  if (from < to) return [from, to]
  const pad = Math.abs(from) * 0.1 || 1
  return [from - pad, to + pad]
}

/** The value by whose size an axis is counted, in millions or billions: its greatest, or its middle where all are alike. */
export const countedBy = ({ scale, domain: [bottom, top] }: Pick<Axis, 'scale' | 'domain'>): number =>
  scale === 'log' ? Math.sqrt(bottom * top) : Math.max(Math.abs(bottom), Math.abs(top))

const mostLogTicks = 8

/** A logarithmic axis of positive values, from one number of the form 1, 2 or 5 times a power of ten to another. */
export function logAxis({ low, high, formatTicks }: Span): Axis {
  const steps = stepsAround(low, high, [1, 2, 5])
  const [bottom = low, top = high] = [steps[0], steps.at(-1)]
  const decades = steps.filter(isDecade)
  const few = Math.ceil(decades.length / mostLogTicks)
  const values = steps.length <= mostLogTicks ? steps : decades.filter((_, i) => i % few === 0)
  return {
    scale: 'log',
    domain: [bottom, top],
    ticks: values.map((value) => ({
      value,
      label: formatTicks(countedBy({ scale: 'log', domain: [bottom, top] }), value)(value),
      minor: values.length > 4 && decades.length > 1 && !isDecade(value),
    })),
    floats: true,
  }
}

/** The steps from the last one not above `low` to the first one above it and not below `high`. */
function stepsAround(low: number, high: number, digits: readonly number[]): number[] {
  const [first, last] = [Math.floor(Math.log10(low)) - 1, Math.ceil(Math.log10(high)) + 1]
  const steps = Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((power) =>
    digits.map((digit) => Number(`${digit}e${power}`)),
  )
  const start = steps.findLastIndex((step) => step <= low)
  const end = steps.findIndex((step, i) => step >= high && i > start)
  return steps.slice(start, end + 1)
}

const isDecade = (value: number) => /^1(e|0*$)|^0\.0*1$/.test(String(value))

/** At most nine years, evenly spaced and ending at the last; every second one may be left out on a narrow box. */
export function yearTicks(first: number, last: number): Tick[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((size) => (last - first) / size <= 8) ?? 1000
  const start = step === 1 ? first : Math.ceil(first / step) * step
  const years: number[] = []
  for (let year = start; year <= last; year += step) years.push(year)
  return years.map((value, i) => ({ value, label: String(value), minor: years.length > 4 && i % 2 === 1 }))
}

/** The years left free on both sides of a chart: bars of few years would else be large blocks. */
export function marginOf(hasBars: boolean, first: number, last: number): number {
  if (!hasBars) return first === last ? besideMark : 0
  return Math.max(besideMark, (fewestYears - (last - first)) / 2)
}

const besideMark = 0.6
const fewestYears = 3
