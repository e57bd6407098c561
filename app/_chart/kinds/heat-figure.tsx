import { useId } from 'react'
import { percent } from '../place'
import type { HeatCell, HeatModel } from './heat'
import { textWidth } from './text-width'

/** Rows of shaded cells under their years, with the key of the shades below. */
export function HeatFigure({ model, label }: { model: HeatModel; label: string }) {
  const hatch = `${useId()}h`
  const [width, height] = [100 / model.years.length, 100 / model.rows.length]
  const roomy = model.roomyFrom === undefined ? 'heat' : `heat roomy-${model.roomyFrom}`
  return (
    <svg className={`plot-area ${roomy}`} role="img" aria-label={label}>
      <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse">
        <path className="hatch" d="M-1 1L1 -1M0 6L6 0M5 7L7 5" />
      </pattern>
      {model.ticks.map((tick) => (
        <text
          key={tick.value}
          className={tick.minor ? 'tick minor' : 'tick'}
          x={percent((tick.value - (model.years[0] ?? 0) + 0.5) * width)}
          y={-8}
          textAnchor="middle"
        >
          {tick.label}
        </text>
      ))}
      {model.rows.map((row, i) => (
        <g key={row.key}>
          <g className="entry" textAnchor="end">
            <text className="wide-only" x={-8} y={percent((i + 0.5) * height)} dy=".32em">
              {row.name}
            </text>
            <text className="narrow-only" x={-8} y={percent((i + 0.5) * height)} dy=".32em">
              {row.code}
            </text>
          </g>
          {row.cells.map((cell, j) => (
            <Cell
              key={cell.x}
              cell={cell}
              hatch={hatch}
              x={j * width}
              y={i * height}
              width={width}
              height={height}
            />
          ))}
        </g>
      ))}
      <Shades model={model} hatch={hatch} />
    </svg>
  )
}

type CellProps = { cell: HeatCell; hatch: string; x: number; y: number; width: number; height: number }

function Cell({ cell: { point, shade, text }, hatch, x, y, width, height }: CellProps) {
  const place = { x: percent(x), y: percent(y), width: percent(width), height: percent(height) }
  if (!point) return <rect className="cell" {...place} fill={`url(#${hatch})`} />
  return (
    <>
      <rect className={`cell ${shade}`} {...place} />
      <text
        className={`in-cell on-${shade}`}
        x={percent(x + width / 2)}
        y={percent(y + height / 2)}
        dy=".32em"
        textAnchor="middle"
      >
        {text}
      </text>
    </>
  )
}

const step = 46

/** The classes from the lowest figure up, each number where its class begins; long ones leave every second out. */
function Shades({ model: { classes, none, box }, hatch }: { model: HeatModel; hatch: string }) {
  const isLong = classes.some(({ label }) => textWidth(label) + 6 > step)
  const end = classes.length * step + 16
  return (
    <svg x={-box.narrow.left} y="100%" overflow="visible" aria-hidden="true">
      {classes.map(({ shade, label }, i) => (
        <g key={shade}>
          <rect className={`cell ${shade}`} x={i * step} y={12} width={step} height={12} />
          {(!isLong || i % 2 === 0) && (
            <text className="tick" x={i * step} y={40}>
              {label}
            </text>
          )}
        </g>
      ))}
      {none && (
        <>
          <NoFigure className="wide-only" none={none} hatch={hatch} x={end} y={12} />
          <NoFigure className="narrow-only" none={none} hatch={hatch} x={0} y={50} />
        </>
      )}
    </svg>
  )
}

type NoFigureProps = { className: string; none: string; hatch: string; x: number; y: number }

function NoFigure({ className, none, hatch, x, y }: NoFigureProps) {
  return (
    <g className={className}>
      <rect className="cell" x={x} y={y} width={20} height={12} fill={`url(#${hatch})`} />
      <text className="tick" x={x + 26} y={y + 10}>
        {none}
      </text>
    </g>
  )
}
