import { scaleLinear } from 'd3-scale'
import { useId } from 'react'
import { type Axes, percent, scaleOf } from '../place'
import { Inexact } from '../shapes'
import { TickRow, ValueGrid } from './grid'
import { isExact } from './input'
import { Names } from './names'
import type { Band, Layer, StackModel } from './stack'
import { StackAreas } from './stack-areas'
import { Weaves, weaveId } from './weave'

/** Layers over time, as areas or as bars, in their colours and patterns. */
export function StackFigure({ model, label }: { model: StackModel; label: string }) {
  const id = useId()
  const x = scaleLinear().domain(model.x.domain).range([0, 100])
  const y = scaleOf(model.y, [100, 0])
  return (
    <svg className="plot-area stack" role="img" aria-label={label}>
      <Weaves id={id} layers={model.layers} />
      <ValueGrid axis={model.y} y={y} />
      <TickRow ticks={model.x.ticks} x={x} />
      {model.form === 'area' ? (
        <StackAreas id={id} model={model} x={x} y={y} />
      ) : (
        model.layers.map((layer, i) => <StackBars key={layer.key} id={id} layer={layer} at={i} x={x} y={y} />)
      )}
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
      <Names entries={model.layers} />
    </svg>
  )
}

function StackBars({ id, layer, at, x, y }: Axes & { id: string; layer: Layer; at: number }) {
  const year = x(1) - x(0)
  return layer.bands
    .flat()
    .map((band) => (
      <rect
        key={band.x}
        className={band.kind === 'estimate' ? 'layer estimate' : 'layer'}
        x={percent(x(band.x) - year * 0.36)}
        y={percent(y(band.to))}
        width={percent(year * 0.72)}
        height={percent(y(band.from) - y(band.to))}
        fill={`url(#${weaveId(id, at)})`}
      />
    ))
}

/** Signs and reaches of inexact parts at the top of each, with a light edge, since they lie on colours. */
function Marked({ model, x, y }: Axes & { model: StackModel }) {
  return model.layers.flatMap((layer) =>
    layer.bands
      .flat()
      .filter((band) => !isExact(band))
      .map((band) => (
        <g key={`${layer.key} ${band.x}`}>
          <g className="halo">
            <Sign band={band} color="var(--paper)" x={x} y={y} />
          </g>
          <Sign band={band} color="var(--ink)" x={x} y={y} />
        </g>
      )),
  )
}

function Sign({ band, color, x, y }: Axes & { band: Band; color: string }) {
  const at = percent(x(band.x))
  const unit = band.y === 0 ? 0 : (band.to - band.from) / band.y
  return (
    <>
      {band.reach && (
        <line
          className="whisker"
          x1={at}
          x2={at}
          y1={percent(y(band.from + band.reach[0] * unit))}
          y2={percent(y(band.from + band.reach[1] * unit))}
          style={{ stroke: color }}
        />
      )}
      <Inexact point={band} color={color} x={at} y={percent(y(band.to))} />
    </>
  )
}
