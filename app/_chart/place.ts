/** Where values of a chart stand in its plot, in per cent of its width and height. */
export type Axes = { x: (value: number) => number; y: (value: number) => number }

export const round = (value: number) => Math.round(value * 100) / 100

export const percent = (value: number) => `${round(value)}%`
