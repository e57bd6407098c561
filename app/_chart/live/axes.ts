import { scaleLinear } from 'd3-scale'
import type { TimeModel } from '../model'
import { type Axes, scaleOf } from '../place'

/** Where values stand, as in the figure. */
export const axesOf = ({ x, y }: TimeModel): Axes => ({
  x: scaleLinear().domain(x.domain).range([0, 100]),
  y: scaleOf(y, [100, 0]),
})
