import { memo } from 'react'
import { Bar, ComposedChart, Line, type RectangleProps, XAxis, YAxis } from 'recharts'
import type { ChartModel } from './model'
import { lineClass } from './series'
import { runs, stretches } from './strokes'

/** The lines or bars of a chart model in Recharts, in the very box of the figure and under its marks. */
export const LiveChart = memo(({ model }: { model: ChartModel }) => {
  const strokes = strokesOf(model)
  return (
    <ComposedChart
      data={rowsOf(strokes)}
      responsive
      className="strokes"
      margin={noMargin}
      barGap={0}
      barCategoryGap="10%"
      accessibilityLayer={false}
    >
      <XAxis dataKey={xKey} type="number" domain={[...model.x.domain]} hide allowDataOverflow />
      <YAxis type="number" domain={[...model.y.domain]} hide allowDataOverflow width={0} />
      {model.kind === 'bar' ? strokes.map(bar) : strokes.map(line)}
    </ComposedChart>
  )
})

/** One stroke of a line: measured or estimated points without a gap between them; of a bar chart, all its bars. */
type Stroke = {
  key: string
  line: number
  color: string
  points: ChartModel['lines'][number]['points']
  isEstimate: boolean
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 }
const xKey = 'x'

function strokesOf({ kind, lines }: ChartModel): Stroke[] {
  return lines.flatMap(({ color, points }, line) => {
    const parts = kind === 'bar' ? [{ points, isEstimate: false }] : runs(points).flatMap(stretches)
    return parts.map((part, i) => ({ key: `${line} ${i}`, line, color, ...part }))
  })
}

type Row = { [stroke: string]: number }

function rowsOf(strokes: readonly Stroke[]): Row[] {
  const rows = new Map<number, Row>()
  for (const { key, points } of strokes)
    for (const { x, y } of points) {
      const row = rows.get(x) ?? { [xKey]: x }
      row[key] = y
      rows.set(x, row)
    }
  return [...rows.values()].sort((a, b) => (a[xKey] ?? 0) - (b[xKey] ?? 0))
}

const line = ({ key, line, color, isEstimate }: Stroke) => (
  <Line
    key={key}
    dataKey={key}
    className={lineClass(line)}
    type="linear"
    stroke={color}
    strokeWidth={isEstimate ? 1 : 2}
    strokeLinecap="round"
    strokeLinejoin="round"
    dot={false}
    activeDot={false}
    connectNulls
    isAnimationActive={false}
  />
)

const bar = ({ key, line, color, points }: Stroke) => {
  const estimated = new Set(points.filter(({ kind }) => kind === 'estimate').map(({ x }) => x))
  return (
    <Bar
      key={key}
      dataKey={key}
      className={lineClass(line)}
      fill={color}
      activeBar={false}
      shape={(drawn: RectangleProps & { payload?: Row }) => (
        <BarShape {...drawn} opacity={estimated.has(drawn.payload?.[xKey] ?? Number.NaN) ? 0.45 : 1} />
      )}
      isAnimationActive={false}
    />
  )
}

/** A bar of a negative value has a negative height. */
function BarShape({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  fill,
  opacity,
}: RectangleProps & { opacity: number }) {
  return (
    <rect
      x={x}
      y={Math.min(y, y + height)}
      width={width}
      height={Math.abs(height)}
      fill={fill}
      fillOpacity={opacity}
    />
  )
}
