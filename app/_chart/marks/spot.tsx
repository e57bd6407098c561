import type { Figure } from '../live/readings'
import { percent } from '../place'
import type { Stop, Stops } from './stop'

type SpotProps = { stop: Stop; shown: Stops['shown']; figure: Figure | undefined }

/** How the mark that is read stands out beside the fading of the others. */
export function Spot({ stop: { zone, figures }, shown, figure }: SpotProps) {
  if (shown === 'nothing' || shown === 'outline') return null
  return (
    <svg className="plot-area front" aria-hidden="true">
      {shown === 'ring' ? (
        [...new Map(figures.map((one) => [`${one.point.x} ${one.point.y}`, one]))].map(([key, one]) => (
          <circle
            key={key}
            className="ring"
            cx={percent(one.point.x)}
            cy={percent(one.point.y)}
            r={one === figure ? 6 : 5}
            style={{ stroke: one.color }}
          />
        ))
      ) : (
        <rect
          className={shown}
          x={percent(zone.left)}
          y={percent(zone.top)}
          width={percent(zone.width)}
          height={percent(zone.height)}
        />
      )}
    </svg>
  )
}

/** Beside what a reading stands: the middle of a line between two ends, else the last of the figures. */
export function anchorOf({ zone, figures }: Stop): { at: number; mark?: { top: number; bottom: number } } {
  if (zone.slant !== undefined) {
    const middle = zone.top + zone.slant / 2
    return { at: 50, mark: { top: middle, bottom: middle } }
  }
  const at = figures.at(-1)?.point.x ?? zone.left + zone.width / 2
  if (zone.height === 100) return { at }
  return { at, mark: { top: zone.top, bottom: zone.top + zone.height } }
}
