import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Figure } from '../../app/_chart/figure'
import { chartOf } from '../../app/_chart/kinds/chart-of'
import { chartKinds } from '../../app/_chart/kinds/offered'
import { scatterChart } from '../../app/_chart/kinds/scatter'
import type { Line as ChartLine, ChartModel, Point } from '../../app/_chart/model'
import { translator } from '../../app/_i18n/messages'
import { aimed, kilobytes, type Line, leastProcessorTime } from './report'

const line = (i: number) => ({ key: `L${i}`, name: `Line ${i}`, code: `L${i}`, color: 'teal' })
const point = (x: number, y: number): Point => ({ x, y, kind: 'actual', qualifier: 'exact', text: '' })

const lines: ChartLine[] = Array.from({ length: 8 }, (_, i) => ({
  ...line(i),
  points: Array.from({ length: 25 }, (_, j) => point(2000 + j, (i + 1) * (10 + Math.sin(j + i)))),
}))

const long: ChartLine[] = [
  {
    ...line(0),
    points: Array.from({ length: 5000 }, (_, i) =>
      point(2000 + i / 365, 50 + Math.sin(i / 9) + Math.sin(i / 700)),
    ),
  },
]

const input = { lines, formatTicks: () => String, formatValue: () => '' }
const measure = { lines, name: 'bench', title: 'bench', formatTicks: () => String }
const english = { t: translator('en'), locale: 'en' } as const

const charts: readonly { name: string; most: number; model: () => ChartModel | undefined }[] = [
  ...chartKinds.map((kind) => ({
    name: `drawing 8 lines of 25 points: ${kind}`,
    most: 1,
    model: () => chartOf(english, { ...input, kind }),
  })),
  {
    name: 'drawing 8 lines of 25 points: scatter',
    most: 1,
    model: () => scatterChart({ x: measure, y: measure }),
  },
  {
    name: 'drawing 1 line of 5,000 points',
    most: 5,
    model: () => chartOf(english, { ...input, lines: long, kind: 'line' }),
  },
]

/** The model and the SVG of a chart of each kind. */
export async function benchFigure(): Promise<Line[]> {
  const found: Line[] = []
  for (const { name, most, model } of charts) {
    const draw = () => {
      const made = model()
      if (!made) throw new Error('nothing was drawn')
      return renderToStaticMarkup(createElement(Figure, { model: made, label: 'bench' }))
    }
    await leastProcessorTime(1, 200, draw)
    const line = aimed(name, await leastProcessorTime(7, 50, draw), '≤', most, 'ms')
    found.push({ ...line, figure: `${line.figure}, ${kilobytes(Buffer.byteLength(draw()))}` })
  }
  return found
}
