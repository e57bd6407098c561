import { Fragment } from 'react'
import type { TimeModel } from './model'
import { type Axes, percent } from './place'

/** The values that a chart is read against: a line from side to side, named above its beginning. */
export function References({ model, y }: Axes & { model: TimeModel }) {
  return model.references.map(({ value, label }) => {
    const at = percent(y(value))
    return (
      <Fragment key={label}>
        <line className="reference" x2="100%" y1={at} y2={at} />
        <text className="reference-name" x={2} y={at} dy="-.45em">
          {label}
        </text>
      </Fragment>
    )
  })
}
