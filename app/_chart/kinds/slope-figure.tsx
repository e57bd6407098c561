import { percent, scaleOf } from '../place'
import { lineClass } from '../series'
import { Inexact } from '../shapes'
import { EndLeader, mostLeaders } from './end-leader'
import { endText, type SlopeModel, type SlopeRow } from './slope'

/** Two years as two posts, with names and figures at both ends of each line. */
export function SlopeFigure({ model, label }: { model: SlopeModel; label: string }) {
  const y = scaleOf({ scale: 'linear', domain: model.domain }, [100, 0])
  return (
    <svg className="plot-area slope" role="img" aria-label={label}>
      {model.years.map((year, i) => (
        <g key={year}>
          <line className="grid" x1={ends[i]?.x} x2={ends[i]?.x} y2="100%" />
          <text className="tick" x={ends[i]?.x} y={-16} textAnchor={ends[i]?.inner}>
            {year}
          </text>
        </g>
      ))}
      {model.rows.map((row, i) => (
        <Row key={row.key} line={i} row={row} y={y} hasLeaders={model.rows.length <= mostLeaders} />
      ))}
    </svg>
  )
}

const ends = [
  { x: '0%', anchor: 'end', inner: 'start', dx: -9 },
  { x: '100%', anchor: 'start', inner: 'end', dx: 9 },
] as const

type RowProps = { line: number; row: SlopeRow; y: (value: number) => number; hasLeaders: boolean }

function Row({ line, row, y, hasLeaders }: RowProps) {
  const [from, to] = row.points
  const isEstimate = from.kind === 'estimate' || to.kind === 'estimate'
  return (
    <g className={lineClass(line)}>
      <line
        className={isEstimate ? 'stroke estimate' : 'stroke'}
        x2="100%"
        y1={percent(y(from.y))}
        y2={percent(y(to.y))}
        style={{ stroke: row.color }}
      />
      {ends.map(({ x, anchor, dx }, i) => {
        const [point, at] = i === 0 ? [from, row.labelAt[0]] : [to, row.labelAt[1]]
        return (
          <g key={anchor}>
            <circle cx={x} cy={percent(y(point.y))} r={3.5} style={{ fill: row.color }} />
            <Inexact point={point} color={row.color} x={x} y={percent(y(point.y))} />
            {hasLeaders && <EndLeader end={{ x: 100 * i, y: y(point.y) }} name={at} color={row.color} />}
            <g className="name" style={{ fill: row.color }} textAnchor={anchor}>
              <text className="long" x={x} dx={dx} y={percent(at.wide * 100)} dy=".32em">
                {endText(row.name, point)}
              </text>
              <text className="short" x={x} dx={dx} y={percent(at.narrow * 100)} dy=".32em">
                {endText(row.code, point)}
              </text>
            </g>
          </g>
        )
      })}
    </g>
  )
}
