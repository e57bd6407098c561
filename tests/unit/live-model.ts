import { type Line, type Mark, type Point, runsOf, type TimeModel } from '../../app/_chart/model'

export const pointOf = (x: number, y: number, change: Partial<Point> = {}): Point => ({
  x,
  y,
  kind: 'actual',
  qualifier: 'exact',
  text: `$${y} bn`,
  source: 'World Bank',
  path: `/en/indicators/gdp/KAZ/${x}`,
  ...change,
})

export const lineOf = (key: string, name: string, ...points: Point[]): Line => ({
  key,
  name,
  code: key,
  color: `var(--area-${key})`,
  points,
})

export const markOf = (key: string, role: Mark['role'], point: Point): Mark => ({
  ...point,
  key,
  role,
  color: `var(--area-${key})`,
})

/** A chart from 0 to 100 over the years 2020 to 2024. */
export const modelOf = (lines: readonly Line[], change: Partial<TimeModel> = {}): TimeModel => ({
  kind: 'line',
  x: { domain: [2020, 2024], ticks: [] },
  y: { scale: 'linear', domain: [0, 100], ticks: [], floats: false },
  lines: lines.map((line, i) => ({
    ...line,
    labelAt: { wide: 0, narrow: 0 },
    runs: runsOf(lines)[i] ?? [],
  })),
  marks: [],
  threads: [],
  events: [],
  references: [],
  ...change,
})
