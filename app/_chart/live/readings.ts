import type { Mark, Point, TimeModel } from '../model'

/** One figure that a chart shows at a period: of a line (its place among them), or a mark beside it. */
export type Figure = {
  line: number
  name: string
  color: string
  point: Point
  role: 'measured' | Mark['role']
}

/** What a chart shows at one period, from the top of the plot down. */
export type Reading = { x: number; period: string; figures: readonly Figure[] }

/** The periods of a chart in order, each with its figures; those of hidden lines are left out. */
export function readingsOf({ lines, marks }: TimeModel, hidden: ReadonlySet<number> = new Set()): Reading[] {
  const figures = lines.flatMap(({ key, name, color, points }, line) => {
    if (hidden.has(line)) return []
    const beside = marks.filter((mark) => mark.key === key)
    return [
      ...points.map((point): Figure => ({ line, name, color, point, role: 'measured' })),
      ...beside.map((mark): Figure => ({ line, name, color, point: mark, role: mark.role })),
    ]
  })
  const periods = new Map<number, Figure[]>()
  for (const figure of figures) {
    const known = periods.get(figure.point.x)
    if (known) known.push(figure)
    else periods.set(figure.point.x, [figure])
  }
  return [...periods]
    .sort(([a], [b]) => a - b)
    .map(([x, at]) => ({
      x,
      period: at.find(({ point }) => point.period)?.point.period ?? String(x),
      figures: at.sort((a, b) => b.point.y - a.point.y),
    }))
}

/** The place of the period that is nearest to a position, or undefined where there is none. */
export function nearestReading(readings: readonly Reading[], x: number): number | undefined {
  let nearest: number | undefined
  for (const [i, reading] of readings.entries()) {
    const best = nearest === undefined ? undefined : readings[nearest]
    if (!best || Math.abs(reading.x - x) < Math.abs(best.x - x)) nearest = i
  }
  return nearest
}
