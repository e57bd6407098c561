import type { YearRun } from '../../db/coverage'
import type { TimeAxis } from './time-axis'

const width = 144
const height = 12

type SpanBarProps = {
  axis: TimeAxis
  measured: readonly YearRun[]
  intended: readonly YearRun[]
  label: string
}

/** The years with figures on the axis that all bars share: measured ones full, those that lie ahead hollow. */
export function SpanBar({ axis, measured, intended, label }: SpanBarProps) {
  const years = [...measured, ...intended].flat()
  return (
    <svg className="span-bar" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
      <title>{label}</title>
      <path className="line" d={`M0 ${height / 2}H${width}`} />
      {decades(axis).map((year) => (
        <path key={year} className="tick" d={`M${place(axis, year)} 0V${height}`} />
      ))}
      {intended.map((run) => (
        <Run key={run[0]} axis={axis} run={run} className="intended" />
      ))}
      {measured.map((run) => (
        <Run key={run[0]} axis={axis} run={run} className="measured" />
      ))}
      {years.some((year) => year < axis.from) && <path className="beyond" d="M5 2 1 6l4 4" />}
      {years.some((year) => year >= axis.to) && <path className="beyond" d={`M${width - 5} 2l4 4-4 4`} />}
    </svg>
  )
}

/** The decades of the shared axis, for the head of the column. */
export const SpanAxis = ({ axis }: { axis: TimeAxis }) => (
  <svg className="span-bar" viewBox={`0 0 ${width} 16`} width={width} height={16} aria-hidden="true">
    {decades(axis).map((year) => (
      <path key={year} className="tick" d={`M${place(axis, year)} 12V16`} />
    ))}
    <text x={0} y={10}>
      {axis.from}
    </text>
    <text x={width} y={10} textAnchor="end">
      {decades(axis).at(-1)}
    </text>
  </svg>
)

function Run({ axis, run: [from, to], className }: { axis: TimeAxis; run: YearRun; className: string }) {
  if (to < axis.from || from >= axis.to) return null
  const start = place(axis, Math.max(from, axis.from))
  const end = place(axis, Math.min(to + 1, axis.to))
  return <rect className={className} x={start} y={3} width={round(end - start)} height={6} />
}

function decades({ from, to }: TimeAxis): number[] {
  return Array.from({ length: Math.floor((to - from) / 10) + 1 }, (_, i) => from + i * 10)
}

/** Where a year begins; the outer ticks stay within the picture. */
function place({ from, to }: TimeAxis, year: number): number {
  return round(0.5 + ((year - from) / (to - from)) * (width - 1))
}

const round = (value: number) => Math.round(value * 10) / 10
