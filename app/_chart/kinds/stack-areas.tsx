import { area } from 'd3-shape'
import type { Axes } from '../place'
import { stretches } from '../runs'
import type { Band, StackModel } from './stack'
import { weaveId } from './weave'

/** A year that no other joins is drawn this wide. */
const loneWidth = 0.3

/**
 * The layers of a stack. A path that stretches with the plot would stretch its pattern too, so each layer is the
 * whole plot in its pattern, cut out by its outline.
 */
export function StackAreas({ id, model, x, y }: Axes & { id: string; model: StackModel }) {
  const share = (value: number) => Math.round(value * 100) / 10_000
  const outline = area<Band>()
    .x((band) => share(x(band.x)))
    .y0((band) => share(y(band.from)))
    .y1((band) => share(y(band.to)))
  return model.layers.map((layer, i) => {
    const parts = layer.bands.flatMap((run) => stretches(run))
    return (['measured', 'estimate'] as const).map((kind) => {
      const drawn = parts.filter(({ isEstimate }) => isEstimate === (kind === 'estimate'))
      if (drawn.length === 0) return null
      const clip = `${weaveId(id, i)}${kind === 'estimate' ? 'e' : 'm'}`
      return (
        <g key={`${layer.key} ${kind}`}>
          <clipPath id={clip} clipPathUnits="objectBoundingBox">
            <path d={drawn.map(({ points }) => outline(widened(points))).join('')} />
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

function widened(points: readonly Band[]): Band[] {
  const [only] = points
  if (points.length > 1 || !only) return [...points]
  return [
    { ...only, x: only.x - loneWidth / 2 },
    { ...only, x: only.x + loneWidth / 2 },
  ]
}
