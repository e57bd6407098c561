import { scaleLinear } from 'd3-scale'
import { percent } from '../place'
import { lineClass } from '../series'
import { Shape } from '../shapes'
import { type Lefts, lefts } from './box'
import { isExact } from './input'
import type { RankedModel, RankedRow } from './ranked'
import { SideCaret, SideWhisker } from './side'

/** Bars from a common zero: the name on the left or, on a narrow box, above; the figure at the end. */
export function RankedFigure({ model, label }: { model: RankedModel; label: string }) {
  const x = scaleLinear().domain(model.domain).range([0, 100])
  const height = 100 / model.rows.length
  return (
    <svg className="plot-area ranked" role="img" aria-label={label}>
      <line className="zero" x1={percent(x(0))} x2={percent(x(0))} y2="100%" />
      {model.rows.map((row, i) => (
        <Row
          key={row.key}
          line={i}
          row={row}
          x={x}
          top={i * height}
          height={height}
          left={lefts(model.box)}
        />
      ))}
    </svg>
  )
}

type RowProps = {
  line: number
  row: RankedRow
  x: (value: number) => number
  top: number
  height: number
  left: Lefts
}

/** A bar keeps to the lower part of its row, since its name stands above it on a narrow box. */
function Row({ line, row: { name, color, point, rivals }, x, top, height, left }: RowProps) {
  const middle = percent(top + height * 0.68)
  const isNegative = point.y < 0
  const far = [point, ...rivals].map(({ y, reach }) => (isNegative ? (reach?.[0] ?? y) : (reach?.[1] ?? y)))
  const end = isNegative ? Math.min(...far) : Math.max(...far)
  const gap = !isExact(point) || rivals.length > 0 ? 14 : 7
  return (
    <g className={lineClass(line)}>
      <text className="entry wide-only" x={8 - left.wide} y={middle} dy=".32em">
        {name}
      </text>
      <text className="entry narrow-only" x={4 - left.narrow} y={percent(top + height * 0.22)} dy=".32em">
        {name}
      </text>
      <rect
        className={point.kind === 'estimate' ? 'estimate' : undefined}
        x={percent(Math.min(x(0), x(point.y)))}
        y={percent(top + height * 0.44)}
        width={percent(Math.abs(x(point.y) - x(0)))}
        height={percent(height * 0.48)}
        style={{ fill: color }}
      />
      <g className="halo">
        <SideWhisker point={point} x={x} y={middle} color="var(--paper)" />
      </g>
      <SideWhisker point={point} x={x} y={middle} color="var(--ink)" />
      <SideCaret point={point} x={percent(x(point.y))} y={middle} color={color} />
      {rivals.map((rival) => (
        <svg key={`${rival.y} ${rival.text}`} x={percent(x(rival.y))} y={middle} overflow="visible">
          <title>{rival.text}</title>
          <Shape of="rival" color={color} />
        </svg>
      ))}
      <text
        className="value"
        x={percent(x(end))}
        dx={isNegative ? -gap : gap}
        y={middle}
        dy=".32em"
        textAnchor={isNegative ? 'end' : 'start'}
      >
        {point.text}
      </text>
    </g>
  )
}
