import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Figure } from '../../app/_chart/figure'
import { type Line as ChartLine, chartModel } from '../../app/_chart/model'
import { kilobytes, type Line, ms, timed } from './report'

const lines: ChartLine[] = Array.from({ length: 8 }, (_, i) => ({
  key: `L${i}`,
  name: `Line ${i}`,
  code: `L${i}`,
  color: 'teal',
  points: Array.from({ length: 25 }, (_, j) => ({
    x: 2000 + j,
    y: (i + 1) * (10 + Math.sin(j + i)),
    kind: 'actual',
    qualifier: 'exact',
    text: '',
  })),
}))

/** The model and the SVG of one chart. */
export async function benchFigure(): Promise<Line[]> {
  const draw = () => {
    const model = chartModel({ kind: 'line', lines, formatTicks: () => String })
    if (!model) throw new Error('nothing was drawn')
    return renderToStaticMarkup(createElement(Figure, { model, label: 'bench' }))
  }
  await timed(200, draw)
  return [
    { name: 'drawing 8 lines of 25 points', figure: ms(await timed(500, draw)), aim: 'aim: under 1 ms' },
    { name: 'its SVG', figure: kilobytes(Buffer.byteLength(draw())) },
  ]
}
