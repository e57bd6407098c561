import { scaleLinear, scaleLog } from 'd3-scale'

/** Where values of a chart stand in its plot, in per cent of its width and height. */
export type Axes = { x: (value: number) => number; y: (value: number) => number }

export const round = (value: number) => Math.round(value * 100) / 100

export const percent = (value: number) => `${round(value)}%`

/** The place of a value on an axis, between two ends. */
export function scaleOf(
  { scale, domain }: { scale: 'linear' | 'log'; domain: readonly [number, number] },
  ends: readonly [number, number],
): (value: number) => number {
  return (scale === 'log' ? scaleLog() : scaleLinear()).domain(domain).range(ends)
}
