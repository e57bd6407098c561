import { type ScatterModel, scatterChart } from '../../app/_chart/kinds/scatter'
import type { Line } from '../../app/_chart/model'
import { growth, outlier, region } from './lines'

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

/** Lines against others that go with them to a degree. */
export const crossed = (lines: readonly Line[], form: ScatterModel['form']) =>
  scatterChart({
    form,
    x: of('GDP, billion US dollars', lines),
    y: of('Exports, billion US dollars', other(lines, 0.3)),
  })

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
  'scatter-of-2020': scatterChart({
    year: 2020,
    x: of('Growth, per cent', growth),
    y: of('Change of exports, per cent', other(growth, -0.6)),
  }),
  'scatter-outlier-log': scatterChart({ x: of('GDP', outlier, 'log'), y: of('Imports', outlier, 'log') }),
}
