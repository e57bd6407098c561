import { scatterChart } from '../../app/_chart/kinds/scatter'
import type { Line } from '../../app/_chart/model'
import { equal, growth, inexact, many, outlier, region, scripts } from './lines'

const of = (title: string, lines: readonly Line[], scale: 'linear' | 'log' = 'linear') => ({
  name: title.replace(/,.*/, ''),
  title,
  lines,
  scale,
  formatTicks: () => String,
})

/** The lines with other figures, which go with theirs to a degree. */
const other = (lines: readonly Line[], factor: number): Line[] =>
  lines.map((line, i) => ({
    ...line,
    points: line.points.map((point) => ({
      ...point,
      y: Math.round(10 * (point.y * factor + 3 * Math.sin(i * 2 + point.x))) / 10,
    })),
  }))

/** Two measures against each other. */
export const scatterCases = {
  scatter: scatterChart({
    x: of('GDP, billion US dollars', region),
    y: of('Exports, billion US dollars', other(region, 0.3)),
  }),
  'scatter-paths': scatterChart({
    form: 'paths',
    x: of('GDP, billion US dollars', region),
    y: of('Exports, billion US dollars', other(region, 0.3)),
  }),
  'scatter-both-signs': scatterChart({
    year: 2020,
    x: of('Growth, per cent', growth),
    y: of('Change of exports, per cent', other(growth, -0.6)),
  }),
  'scatter-one-point': scatterChart({
    x: of('GDP', region.slice(0, 1)),
    y: of('Exports', other(region, 0.3)),
  }),
  'scatter-equal': scatterChart({ x: of('GDP', equal), y: of('Exports', equal) }),
  'scatter-outlier': scatterChart({ x: of('GDP', outlier), y: of('Exports', other(outlier, 0.3)) }),
  'scatter-outlier-log': scatterChart({ x: of('GDP', outlier, 'log'), y: of('Imports', outlier, 'log') }),
  'scatter-40': scatterChart({ x: of('GDP', many(40)), y: of('Exports', other(many(40), 0.4)) }),
  'scatter-scripts': scatterChart({ x: of('GDP', scripts), y: of('Exports', other(scripts, 0.4)) }),
  'scatter-inexact': scatterChart({ x: of('GDP', inexact), y: of('Exports', inexact) }),
}
