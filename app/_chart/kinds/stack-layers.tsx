import { area } from 'd3-shape'
import type { Axes } from '../place'
import { stretches } from '../runs'
import { lineClass } from '../series'
import type { Band, Layer, StackModel } from './stack'
import { weaveId } from './weave'

/** How much of its year a bar takes, and a year of an area that no other joins. */
const barWidth = 0.72
const loneWidth = 0.3

/**
 * The layers of a stack, as areas or bars. A path that stretches with the plot would stretch its pattern too, so each
 * layer is the whole plot in its pattern, cut out by its outline.
 */
export function StackLayers({ id, model, x, y }: Axes & { id: string; model: StackModel }) {
  const share = (value: number) => Math.round(value * 100) / 10_000
  const field = area<Band>()
    .x((band) => share(x(band.x)))
    .y0((band) => share(y(band.from)))
    .y1((band) => share(y(band.to)))
  const bar = ({ x: year, from, to }: Band, width: number) =>
    `M${share(x(year - width / 2))},${share(y(to))}H${share(x(year + width / 2))}V${share(y(from))}H${share(x(year - width / 2))}Z`
  const outline = ([band, ...others]: readonly Band[]) => {
    if (band && model.form === 'bar') return bar(band, barWidth)
    return band && others.length === 0 ? bar(band, loneWidth) : field(band ? [band, ...others] : [])
  }
  return model.layers.map((layer, i) => {
    const parts = partsOf(layer, model.form)
    return (['measured', 'estimate'] as const).map((kind) => {
      const drawn = parts.filter(({ isEstimate }) => isEstimate === (kind === 'estimate'))
      if (drawn.length === 0) return null
      const clip = `${weaveId(id, i)}${kind === 'estimate' ? 'e' : 'm'}`
      return (
        <g key={`${layer.key} ${kind}`} className={lineClass(i)}>
          <clipPath id={clip} clipPathUnits="objectBoundingBox">
            <path d={drawn.map(({ points }) => outline(points)).join('')} />
          </clipPath>
          <rect
            className={kind === 'estimate' ? 'estimate' : undefined}
            width="100%"
            height="100%"
            fill={`url(#${weaveId(id, i)})`}
            clipPath={`url(#${clip})`}
          />
        </g>
      )
    })
  })
}

/** What is drawn of a layer in one piece: the bars of a stack of bars, else stretches of years. */
function partsOf({ bands }: Layer, form: StackModel['form']) {
  if (form === 'area') return bands.flatMap((run) => stretches(run))
  return bands.flat().map((band) => ({ points: [band], isEstimate: band.kind === 'estimate' }))
}
