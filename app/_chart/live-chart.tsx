'use client'

import { Bar, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts'
import type { TimeModel } from './model'

type Row = { x: number; [line: string]: number | null }

/** The marks of a chart model in Recharts, with a cursor and a tooltip, in the very box of the figure. */
export function LiveChart({ model }: { model: TimeModel }) {
  const rows = rowsOf(model)
  return (
    <ComposedChart
      data={rows}
      responsive
      style={{ width: '100%', height: '100%' }}
      margin={noMargin}
      barGap={0}
      barCategoryGap="10%"
    >
      <CartesianGrid vertical={false} horizontal={false} />
      <XAxis dataKey="x" type="number" domain={[...model.x.domain]} hide allowDataOverflow />
      <YAxis
        type="number"
        scale={model.y.scale}
        domain={[...model.y.domain]}
        hide
        allowDataOverflow
        width={0}
      />
      <Tooltip content={<Reading model={model} />} isAnimationActive={false} />
      {model.lines.map((line) =>
        model.kind === 'bar' ? (
          <Bar key={line.key} dataKey={line.key} fill={line.color} isAnimationActive={false} />
        ) : (
          <Line
            key={line.key}
            dataKey={line.key}
            type="linear"
            stroke={line.color}
            strokeWidth={2}
            strokeDasharray={line.dash}
            dot={false}
            activeDot={{ r: 4 }}
            connectNulls={false}
            isAnimationActive={false}
          />
        ),
      )}
    </ComposedChart>
  )
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 }

/** Every year between the first and the last has its row, so that a gap in the figures is a gap in the line. */
function rowsOf(model: TimeModel): Row[] {
  const points = model.lines.flatMap((line) => line.points)
  const years = points.map((point) => point.x)
  const rows = new Map<number, Row>()
  for (let x = Math.min(...years); x <= Math.max(...years); x++) rows.set(x, emptyRow(model, x))
  for (const line of model.lines) {
    for (const point of line.points) {
      const row = rows.get(point.x) ?? emptyRow(model, point.x)
      row[line.key] = point.y
      rows.set(point.x, row)
    }
  }
  return [...rows.values()].sort((a, b) => a.x - b.x)
}

const emptyRow = (model: TimeModel, x: number): Row => ({
  x,
  ...Object.fromEntries(model.lines.map((line) => [line.key, null])),
})

function Reading({ model, active, label }: { model: TimeModel; active?: boolean; label?: string | number }) {
  if (!active || label === undefined) return null
  const year = Number(label)
  const read = model.lines
    .flatMap((line) => line.points.filter((point) => point.x === year).map((point) => ({ line, point })))
    .sort((a, b) => b.point.y - a.point.y)
  if (read.length === 0) return null
  return (
    <div className="reading">
      <b>{label}</b>
      {read.map(({ line, point }) => (
        <div key={line.key}>
          <i style={{ background: line.color }} />
          <span>{line.name}</span>
          <span className="number">{point.text}</span>
        </div>
      ))}
    </div>
  )
}
