import type { Point } from '../model'
import { percent, scaleOf } from '../place'
import { lineClass } from '../series'
import { type Lefts, lefts } from './box'
import type { DumbbellModel, DumbbellRow } from './dumbbell'
import { ValueColumns } from './grid'
import { isExact } from './input'
import { SideCaret } from './side'
import { textWidth } from './text-width'

/** Two dots a row, hollow for the first year and filled for the second, with the figure on the outer side of each. */
export function DumbbellFigure({ model, label }: { model: DumbbellModel; label: string }) {
  const x = scaleOf(model.x, [0, 100])
  const height = 100 / model.rows.length
  return (
    <svg className="plot-area dumbbell" role="img" aria-label={label}>
      <Years years={model.years} />
      <ValueColumns axis={model.x} x={x} />
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

function Years({ years: [first, last] }: { years: readonly [number, number] }) {
  const second = 24 + textWidth(String(first))
  return (
    <g className="key">
      <circle className="hollow" cx={5} cy={-22} r={4} style={{ stroke: 'var(--ink)' }} />
      <text x={14} y={-22} dy=".32em">
        {first}
      </text>
      <circle cx={second + 5} cy={-22} r={4.5} style={{ fill: 'var(--ink)' }} />
      <text x={second + 14} y={-22} dy=".32em">
        {last}
      </text>
    </g>
  )
}

type RowProps = {
  line: number
  row: DumbbellRow
  x: (value: number) => number
  top: number
  height: number
  left: Lefts
}

function Row({ line, row: { name, color, points }, x, top, height, left }: RowProps) {
  const middle = percent(top + height * 0.66)
  const [from, to] = points
  const sides = from.y <= to.y ? ([-1, 1] as const) : ([1, -1] as const)
  return (
    <g className={lineClass(line)}>
      <text className="entry wide-only" x={8 - left.wide} y={middle} dy=".32em">
        {name}
      </text>
      <text className="entry narrow-only" x={-left.narrow} y={percent(top + height * 0.2)} dy=".32em">
        {name}
      </text>
      <line
        className="stroke"
        x1={percent(x(from.y))}
        x2={percent(x(to.y))}
        y1={middle}
        y2={middle}
        style={{ stroke: color }}
      />
      <circle
        className={dotClass(from, 'hollow')}
        cx={percent(x(from.y))}
        cy={middle}
        r={4}
        style={{ stroke: color }}
      />
      <circle
        className={dotClass(to, 'full')}
        cx={percent(x(to.y))}
        cy={middle}
        r={4.5}
        style={{ fill: color }}
      />
      {points.map((point, i) => {
        const side = sides[i] ?? 1
        const gap = isExact(point) ? 9 : 16
        return (
          <g key={point.x}>
            <SideCaret point={point} x={percent(x(point.y))} y={middle} color={color} />
            <text
              className={i === 0 ? 'tick' : 'value'}
              x={percent(x(point.y))}
              dx={side * gap}
              y={middle}
              dy=".32em"
              textAnchor={side === 1 ? 'start' : 'end'}
            >
              {point.text}
            </text>
          </g>
        )
      })}
    </g>
  )
}

const dotClass = (point: Point, form: 'hollow' | 'full') =>
  point.kind === 'estimate' ? `${form} estimate` : form
