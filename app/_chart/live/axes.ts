import { scaleLinear } from 'd3-scale'
import type { ChartModel } from '../model'
import type { Axes } from '../place'

/** Where values stand, as in the figure. */
export const axesOf = ({ x, y }: ChartModel): Axes => ({
  x: scaleLinear().domain(x.domain).range([0, 100]),
  y: scaleLinear().domain(y.domain).range([100, 0]),
})
