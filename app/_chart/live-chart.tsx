import { memo } from 'react'
import { Bar, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import { BarOf } from './bars'
import type { TimeModel } from './model'
import type { Axes } from './place'
import { stretches } from './runs'
import { lineClass } from './series'

/** The lines or bars of a chart model in Recharts, in the very box of the figure and under its marks. */
export const LiveChart = memo(({ model, axes }: { model: TimeModel; axes: Axes }) => {
  const strokes = strokesOf(model)
  return (
    <ComposedChart
      ref={fill}
      data={rowsOf(strokes)}
      responsive
      className="strokes"
      margin={noMargin}
      accessibilityLayer={false}
    >
      <XAxis dataKey={xKey} type="number" domain={[...model.x.domain]} hide allowDataOverflow />
      <YAxis
        type="number"
        scale={model.y.scale}
        domain={[...model.y.domain]}
        hide
        allowDataOverflow
        width={0}
      />
      {strokes.map((stroke) => (model.kind === 'bar' ? bar(model, axes, stroke) : line(stroke)))}
    </ComposedChart>
  )
})

/** One stroke of a line: measured or estimated points without a gap between them; of a bar chart, all its bars. */
type Stroke = {
  key: string
  line: number
  color: string
  points: TimeModel['lines'][number]['points']
  isEstimate: boolean
  dash?: string
}

/** Recharts draws in whole pixels, which a plot need not have. */
const fill = (svg: SVGSVGElement | null) => svg?.setAttribute('preserveAspectRatio', 'none')

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 }
const xKey = 'x'

function strokesOf({ kind, lines }: TimeModel): Stroke[] {
  return lines.flatMap(({ color, dash, points, runs }, line) => {
    const parts = kind === 'bar' ? [{ points, isEstimate: false }] : runs.flatMap(stretches)
    return parts.map((part, i) => ({ key: `${line} ${i}`, line, color, dash, ...part }))
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

const line = ({ key, line, color, dash, isEstimate }: Stroke) => (
  <Line
    key={key}
    dataKey={key}
    className={lineClass(line)}
    type="linear"
    stroke={color}
    strokeWidth={isEstimate ? 1 : 2}
    strokeDasharray={dash}
    strokeLinecap="round"
    strokeLinejoin="round"
    dot={false}
    activeDot={false}
    connectNulls
    isAnimationActive={false}
  />
)

/** Recharts makes bars as wide as the distance of neighbours, which may be years; those of the figure are a year's. */
const bar = (model: TimeModel, axes: Axes, { key, line, points }: Stroke) => {
  const byPlace = new Map(points.map((point) => [point.x, point]))
  return (
    <Bar
      key={key}
      dataKey={key}
      className={lineClass(line)}
      activeBar={false}
      shape={({ payload }: { payload?: Row }) => {
        const point = byPlace.get(payload?.[xKey] ?? Number.NaN)
        return (
          <g className="plot-area">
            {point && <BarOf {...axes} lines={model.lines} line={line} point={point} />}
          </g>
        )
      }}
      isAnimationActive={false}
    />
  )
}
