import { group } from 'd3-array'
import type { Translator } from '../_i18n/messages'
import { type Drawn, drawnOf } from './kinds/drawn'
import type { ChartModel, Point } from './model'
import { carets, Shape, type ShapeName, shapeOf } from './shapes'

/** The keys of what a chart holds beside plain lines: each mark or stroke that it uses, drawn and named. */
export function Legend({ t, model }: { t: Translator; model: ChartModel }) {
  const drawn = drawnOf(model)
  const keys = legendKeys(drawn)
  if (keys.length === 0) return null
  return (
    <ul className="legend">
      {keys.map((key) => (
        <li key={key}>
          <KeyDrawing of={key} drawn={drawn} />
          {t(`chart.key.${key}`)}
        </li>
      ))}
    </ul>
  )
}

/** The sign that a legend explains, in a box of its own. */
export function KeyDrawing({ of, drawn }: { of: LegendKey; drawn: Drawn }) {
  return (
    <svg className="plot-area key" viewBox="-12 -8 24 16" width="24" height="16" aria-hidden="true">
      <Key of={of} kind={drawn.kind} isJoined={drawn.threads.some((thread) => thread.kind === of)} />
    </svg>
  )
}

export type LegendKey = ShapeName | 'estimate' | 'over' | 'under' | 'range'

/** The keys in the order in which a reader needs them. */
export function legendKeys({ kind, lines, marks }: Drawn): LegendKey[] {
  const points: Point[] = [...lines.flatMap((line) => line.points), ...marks]
  const has = (test: (point: Point) => boolean) => points.some(test)
  const shapes = group(marks, shapeOf)
  const present: Record<LegendKey, boolean> = {
    estimate:
      kind !== 'scatter' && lines.some((line) => line.points.some((point) => point.kind === 'estimate')),
    rival: shapes.has('rival'),
    part: shapes.has('part'),
    target: shapes.has('target'),
    plan: shapes.has('plan'),
    forecast: shapes.has('forecast'),
    capacity: shapes.has('capacity'),
    over: has(({ qualifier }) => qualifier === 'over' || qualifier === 'at-least'),
    under: has(({ qualifier }) => qualifier === 'under' || qualifier === 'at-most'),
    range: ranged.has(kind) && has(({ reach }) => reach !== undefined),
  }
  return legendOrder.filter((key) => present[key])
}

/** The kinds that draw the reach of a range; others write its bounds. */
const ranged: ReadonlySet<Drawn['kind']> = new Set(['line', 'area', 'panels', 'ranked', 'scatter', 'stack'])

const legendOrder = [
  'estimate',
  'rival',
  'part',
  'target',
  'plan',
  'forecast',
  'capacity',
  'over',
  'under',
  'range',
] as const

const ink = 'currentColor'

/** The kinds whose estimates are pale rather than thin. */
const pale: ReadonlySet<Drawn['kind']> = new Set(['bar', 'stack', 'ranked', 'dumbbell'])

function Key({ of, kind, isJoined }: { of: LegendKey; kind: Drawn['kind']; isJoined: boolean }) {
  switch (of) {
    case 'estimate':
      if (pale.has(kind))
        return <rect className="estimate" x={-8} y={-6} width={16} height={12} style={{ fill: ink }} />
      return <path className="estimate" d="M-11 0H11" style={{ stroke: ink }} />
    case 'over':
      return <path className="caret" d={carets.up} transform="translate(0 8)" style={{ stroke: ink }} />
    case 'under':
      return <path className="caret" d={carets.down} transform="translate(0 -8)" style={{ stroke: ink }} />
    case 'range':
      return <line className="whisker" y1={-7} y2={7} style={{ stroke: ink }} />
    default:
      return (
        <>
          {isJoined && <path className={`thread ${of}`} d="M-12 0H12" style={{ stroke: ink }} />}
          <Shape of={of} color={ink} />
        </>
      )
  }
}
