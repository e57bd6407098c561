import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Figure } from '../../app/_chart/figure'
import { chartOf } from '../../app/_chart/kinds/chart-of'
import { chartKinds } from '../../app/_chart/kinds/offered'
import { scatterChart } from '../../app/_chart/kinds/scatter'
import type { Line as ChartLine, ChartModel, Point } from '../../app/_chart/model'
import { translator } from '../../app/_i18n/messages'
import { kilobytes, type Line, ms, timed } from './report'

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
const measure = { lines, title: 'bench', formatTicks: () => String }
const english = { t: translator('en'), locale: 'en' } as const

const charts: readonly { name: string; aim: string; model: () => ChartModel | undefined }[] = [
  ...chartKinds.map((kind) => ({
    name: `drawing 8 lines of 25 points: ${kind}`,
    aim: 'aim: under 1 ms',
    model: () => chartOf(english, { ...input, kind }),
  })),
  {
    name: 'drawing 8 lines of 25 points: scatter',
    aim: 'aim: under 1 ms',
    model: () => scatterChart({ x: measure, y: measure }),
  },
  {
    name: 'drawing 1 line of 5,000 points',
    aim: 'aim: under 5 ms',
    model: () => chartOf(english, { ...input, lines: long, kind: 'line' }),
  },
]

/** The model and the SVG of a chart of each kind. */
export async function benchFigure(): Promise<Line[]> {
  const found: Line[] = []
  for (const { name, aim, model } of charts) {
    const draw = () => {
      const made = model()
      if (!made) throw new Error('nothing was drawn')
      return renderToStaticMarkup(createElement(Figure, { model: made, label: 'bench' }))
    }
    await timed(200, draw)
    found.push({
      name,
      figure: `${ms(await timed(300, draw))}, ${kilobytes(Buffer.byteLength(draw()))}`,
      aim,
    })
  }
  return found
}
