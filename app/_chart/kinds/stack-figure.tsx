import { scaleLinear } from 'd3-scale'
import { useId } from 'react'
import { type Axes, percent, scaleOf } from '../place'
import { lineClass } from '../series'
import { Inexact } from '../shapes'
import { TickRow, ValueGrid } from './grid'
import { isExact } from './input'
import { Names } from './names'
import { type Band, readColumns, type StackModel } from './stack'
import { StackLayers } from './stack-layers'
import { Weaves } from './weave'

/** Layers over time, as areas or as bars, in their colours and patterns. */
export function StackFigure(drawn: StackProps) {
  return <StackDrawing id={useId()} {...drawn} />
}

type StackProps = { model: StackModel; label: string }

export function StackDrawing({ id, model, label }: StackProps & { id: string }) {
  const x = scaleLinear().domain(model.x.domain).range([0, 100])
  const y = scaleOf(model.y, [100, 0])
  return (
    <svg className="plot-area stack" role="img" aria-label={label}>
      <Weaves id={id} layers={model.layers} />
      <ValueGrid axis={model.y} y={y} />
      <TickRow ticks={model.x.ticks} x={x} />
      <StackLayers id={id} model={model} x={x} y={y} />
      <Marked model={model} x={x} y={y} />
      {model.totals.map((total) => (
        <text
          key={total.x}
          className="value wide-only"
          x={percent(x(total.x))}
          y={percent(y(total.y))}
          dy={-6}
          textAnchor="middle"
        >
          {total.text}
        </text>
      ))}
      <Names entries={model.layers} ends={model.layers.map(({ bands }) => endOf(bands.at(-1)?.at(-1), y))} />
      <Columns model={model} x={x} />
    </svg>
  )
}

/** Over each year a column that says all its figures to who points at it. */
function Columns({ model, x }: Pick<Axes, 'x'> & { model: StackModel }) {
  return readColumns(model).map(({ year, words }) => {
    const [from, to] = [Math.max(0, x(year - 0.5)), Math.min(100, x(year + 0.5))]
    return (
      <rect key={year} className="read" x={percent(from)} width={percent(to - from)} height="100%">
        <title>{words}</title>
      </rect>
    )
  })
}

/** Signs and reaches of inexact parts at the top of each, with a light edge, since they lie on colours. */
function Marked({ model, x, y }: Axes & { model: StackModel }) {
  return model.layers.flatMap((layer, i) =>
    layer.bands
      .flat()
      .filter((band) => !isExact(band.point))
      .map((band) => (
        <g key={`${layer.key} ${band.x}`} className={lineClass(i)}>
          <g className="halo">
            <Sign band={band} color="var(--paper)" x={x} y={y} />
          </g>
          <Sign band={band} color="var(--ink)" x={x} y={y} />
        </g>
      )),
  )
}

function Sign({ band: { point, from, to }, color, x, y }: Axes & { band: Band; color: string }) {
  const at = percent(x(point.x))
  const unit = point.y === 0 ? 0 : (to - from) / point.y
  return (
    <>
      {point.reach && (
        <line
          className="whisker"
          x1={at}
          x2={at}
          y1={percent(y(from + point.reach[0] * unit))}
          y2={percent(y(from + point.reach[1] * unit))}
          style={{ stroke: color }}
        />
      )}
      <Inexact point={point} color={color} x={at} y={percent(y(to))} />
    </>
  )
}

/** The middle of a layer where it ends, by the right edge. */
const endOf = (band: Band | undefined, y: (value: number) => number) =>
  band && { x: 100, y: (y(band.from) + y(band.to)) / 2 }
