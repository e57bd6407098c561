import { useId } from 'react'
import { percent, round } from '../place'
import { box, Stretched } from '../strokes'
import type { HeatModel, HeatRow } from './heat'
import { textWidth } from './text-width'

/** Rows of shaded cells under their years, with the key of the shades below. */
export function HeatFigure(drawn: HeatProps) {
  return <HeatDrawing id={useId()} {...drawn} />
}

type HeatProps = { model: HeatModel; label: string }

export function HeatDrawing({ id, model, label }: HeatProps & { id: string }) {
  const hatch = `${id}h`
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
      <Cells model={model} hatch={hatch} />
      {model.rows.map((row, i) => (
        <Row key={row.key} row={row} y={percent((i + 0.5) * height)} width={width} />
      ))}
      <Shades model={model} hatch={hatch} />
    </svg>
  )
}

/** The cells of one shade as one path, which keeps a table of many small; those without a figure are hatched. */
function Cells({ model, hatch }: { model: HeatModel; hatch: string }) {
  const [width, height] = [100 / model.years.length, 100 / model.rows.length]
  const shades = new Map<string, string>()
  const outline = `h${inBox(width)}v${inBox(height)}h${-inBox(width)}z`
  const empty: { key: string; x: number; y: number }[] = []
  model.rows.forEach((row, i) => {
    row.cells.forEach((cell, j) => {
      const [x, y] = [j * width, i * height]
      if (cell.point)
        shades.set(cell.shade, `${shades.get(cell.shade) ?? ''}M${inBox(x)},${inBox(y)}${outline}`)
      else empty.push({ key: `${row.key} ${cell.x}`, x, y })
    })
  })
  return (
    <>
      {empty.map(({ key, x, y }) => (
        <rect
          key={key}
          className="cell"
          x={percent(x)}
          y={percent(y)}
          width={percent(width)}
          height={percent(height)}
          fill={`url(#${hatch})`}
        />
      ))}
      <Stretched>
        {[...shades].map(([shade, cells]) => (
          <path key={shade} className={`cell ${shade}`} d={cells} vectorEffect="non-scaling-stroke" />
        ))}
      </Stretched>
    </>
  )
}

const inBox = (share: number) => round((share / 100) * box)

function Row({ row, y, width }: { row: HeatRow; y: string; width: number }) {
  return (
    <>
      <g className="entry" textAnchor="end">
        <text className="wide-only" x={-8} y={y} dy=".32em">
          {row.name}
        </text>
        <text className="narrow-only" x={-8} y={y} dy=".32em">
          {row.code}
        </text>
      </g>
      <text className="in-cell" y={y} dy=".32em" textAnchor="middle">
        {row.cells.map(
          ({ x, point, shade, text }, i) =>
            point && (
              <tspan key={x} className={`on-${shade}`} x={percent((i + 0.5) * width)}>
                {text}
              </tspan>
            ),
        )}
      </text>
    </>
  )
}

const step = 46

/** The classes from the lowest figure up, each number where its class begins; long ones leave every second out. */
function Shades({
  model: {
    classes,
    none,
    box: { narrow },
  },
  hatch,
}: {
  model: HeatModel
  hatch: string
}) {
  const isLong = classes.some(({ label }) => textWidth(label) + 6 > step)
  const end = classes.length * step + 16
  return (
    <svg x={-narrow.left} y="100%" overflow="visible" aria-hidden="true">
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
