import { line as linePath } from 'd3-shape'
import { Fragment } from 'react'
import { type Axes, percent, round, scaleOf } from '../place'
import { lineClass } from '../series'
import { Inexact, Whisker } from '../shapes'
import { box, Stretched } from '../strokes'
import { ValueColumns, ValueGrid } from './grid'
import { leaderOf, type Place } from './labels'
import { type Crossing, type ScatterEntry, type ScatterModel, titleLineHeight } from './scatter'
import type { ScatterLabel } from './scatter-labels'
import { SideCaret, SideWhisker } from './side'

/** Two measures against each other, each point of one size with its name beside it. */
export function ScatterFigure({ model, label }: { model: ScatterModel; label: string }) {
  const x = scaleOf(model.x, [0, 100])
  const y = scaleOf(model.y, [100, 0])
  return (
    <svg className="plot-area scatter" role="img" aria-label={label}>
      {sizes.map((size) => (
        <g key={size} className={`${size}-only`}>
          {model.y.title[size].map((line, i, { length }) => (
            <text
              key={line}
              className="tick"
              x={-model.box[size].left}
              y={-18 - (length - 1 - i) * titleLineHeight}
            >
              {line}
            </text>
          ))}
          {model.x.title[size].map((line, i) => (
            <text
              key={line}
              className="tick"
              x="100%"
              dx={model.box[size].right}
              y="100%"
              dy={40 + i * titleLineHeight}
              textAnchor="end"
            >
              {line}
            </text>
          ))}
        </g>
      ))}
      <ValueGrid axis={model.y} y={y} />
      <ValueColumns axis={model.x} x={x} />
      {model.form === 'paths' && <Paths entries={model.entries} x={x} y={y} />}
      {model.entries.map((entry, i) => (
        <g key={entry.key} className={lineClass(i)}>
          <Dots entry={entry} x={x} y={y} />
        </g>
      ))}
      {model.labels.map((entry) => (
        <Label key={entry.key} label={entry} x={x} y={y} />
      ))}
    </svg>
  )
}

const sizes = ['wide', 'narrow'] as const

function Paths({ entries, x, y }: Axes & { entries: readonly ScatterEntry[] }) {
  const path = linePath<Crossing>()
    .x((crossing) => round((x(crossing.x.y) / 100) * box))
    .y((crossing) => round((y(crossing.y.y) / 100) * box))
  return (
    <Stretched>
      {entries.flatMap((entry, i) =>
        entry.runs.map((run) => (
          <path
            key={`${entry.key} ${run[0]?.year}`}
            className={`path ${lineClass(i)}`}
            d={path([...run]) ?? ''}
            style={{ stroke: entry.color }}
            vectorEffect="non-scaling-stroke"
          />
        )),
      )}
    </Stretched>
  )
}

function Dots({ entry, x, y }: Axes & { entry: ScatterEntry }) {
  const latest = entry.runs.at(-1)?.at(-1)
  return entry.runs.flat().map((crossing) => {
    const at = { x: percent(x(crossing.x.y)), y: percent(y(crossing.y.y)) }
    return (
      <Fragment key={crossing.year}>
        <circle cx={at.x} cy={at.y} r={crossing === latest ? 5 : 2} style={{ fill: entry.color }}>
          <title>{`${entry.name}, ${crossing.year}: ${crossing.x.text}, ${crossing.y.text}`}</title>
        </circle>
        <SideWhisker point={crossing.x} color={entry.color} x={x} y={at.y} />
        <Whisker point={crossing.y} color={entry.color} x={() => x(crossing.x.y)} y={y} />
        <SideCaret point={crossing.x} color={entry.color} {...at} />
        <Inexact point={crossing.y} color={entry.color} {...at} />
      </Fragment>
    )
  })
}

function Label({ label, x, y }: Axes & { label: ScatterLabel }) {
  const { wide, narrow } = label.place
  const at = { x: percent(x(label.at.x.y)), y: percent(y(label.at.y.y)) }
  return (
    <g className={`${label.role} ${lineClass(label.line)}`} style={{ fill: label.color }}>
      {wide && <Text className="wide-only" text={label.text.wide} place={wide} {...at} />}
      {narrow && <Text className="narrow-only" text={label.text.narrow} place={narrow} {...at} />}
    </g>
  )
}

type TextProps = { className: string; text: string; place: Place; x: string; y: string }

function Text({ className, text, place, x, y }: TextProps) {
  const leader = leaderOf(place)
  return (
    <svg className={className} x={x} y={y} overflow="visible" aria-hidden="true">
      {leader && (
        <line
          className="leader"
          x1={round(leader.from.x)}
          y1={round(leader.from.y)}
          x2={round(leader.to.x)}
          y2={round(leader.to.y)}
        />
      )}
      <text x={round(place.dx)} y={round(place.dy)} dy=".32em" textAnchor={place.anchor}>
        {text}
      </text>
    </svg>
  )
}
