import { type ChartModel, chartModel } from '../model'
import type { Language } from '../reading'
import type { Axis } from './axis'
import { dumbbellChart } from './dumbbell'
import { heatChart } from './heat'
import type { ChartInput } from './input'
import type { ChartKind } from './offered'
import { panelsChart } from './panels'
import { rankedChart } from './ranked'
import { slopeChart } from './slope'
import { stackChart } from './stack'

export type KindInput = ChartInput & {
  kind: ChartKind
  /** For lines and panels. */
  yScale?: Axis['scale']
  /** For bars of one year, with the figures of all. */
  year?: number
  everyYear?: readonly number[]
  /** For what compares two. */
  years?: readonly [number, number]
}

/** The chart of some lines in the kind that is asked for; undefined where it has nothing to draw. */
export function chartOf({ t }: Language, { kind, ...input }: KindInput): ChartModel | undefined {
  switch (kind) {
    case 'stacked-area':
      return stackChart({ ...input, form: 'area', measure: 'sum' })
    case 'stacked-area-share':
      return stackChart({ ...input, form: 'area', measure: 'share' })
    case 'stacked-bar':
      return stackChart({ ...input, form: 'bar', measure: 'sum' })
    case 'stacked-bar-share':
      return stackChart({ ...input, form: 'bar', measure: 'share' })
    case 'ranked':
      return rankedChart(input)
    case 'slope':
      return slopeChart(input)
    case 'dumbbell':
      return dumbbellChart(input)
    case 'panels':
      return panelsChart(input)
    case 'heat':
      return heatChart({ ...input, none: t('chartKind.none') })
    default:
      return chartModel({ ...input, kind })
  }
}
