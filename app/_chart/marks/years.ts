import { group } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { HeatModel } from '../kinds/heat'
import { isExact } from '../kinds/input'
import type { PanelsModel } from '../kinds/panels'
import type { StackModel } from '../kinds/stack'
import { readingsOf } from '../live/readings'
import { scaleOf } from '../place'
import { anywhere, figureAt, periodOf, type Stops } from './stop'

/** How near to a cell or a column a pointer still means it, in pixels. */
const near = 2

/**
 * The years of a stack, in each its parts from the top down; the place of a part is the foot of it. Shares are said by
 * `withShare` where all parts of a year are exact.
 */
export function stackStops(model: StackModel, withShare: (figure: string, share: number) => string): Stops {
  const x = scaleLinear().domain(model.x.domain).range([0, 100])
  const y = scaleOf(model.y, [100, 0])
  const parts = model.layers.flatMap(({ name, color, bands }, line) =>
    bands.flat().map((band) => ({ line, name, color, band })),
  )
  const stops = [...group(parts, ({ band }) => band.x)].map(([year, ofYear]) => {
    const isShared = model.measure === 'share' && ofYear.every(({ band }) => isExact(band.point))
    const [left, right] = [Math.max(0, x(year - 0.5)), Math.min(100, x(year + 0.5))]
    return {
      title: ofYear.map(({ band }) => periodOf(band.point))[0] ?? String(year),
      lane: 0,
      zone: { left, top: 0, width: right - left, height: 100 },
      figures: ofYear.toReversed().map(({ band: { point, from, to }, ...named }) => {
        const text = isShared ? withShare(point.text, to - from) : point.text
        return figureAt(named, { ...point, text }, { x: x(year), y: y(from) })
      }),
    }
  })
  return {
    order: 'time',
    shown: 'column',
    reach: near,
    lines: model.layers.length,
    stops: stops.sort((a, b) => a.zone.left - b.zone.left),
  }
}

/** The cells of a heat table that have a figure, a lane for each row. */
export function heatStops({ rows, years }: HeatModel): Stops {
  const [width, height] = [100 / years.length, 100 / rows.length]
  const stops = rows.flatMap(({ name, color, cells }, row) =>
    cells.flatMap(({ point }, column) => {
      if (!point) return []
      const [left, top] = [column * width, row * height]
      const place = { x: left + width / 2, y: top + height / 2 }
      return {
        title: periodOf(point),
        lane: row,
        zone: { left, top, width, height },
        figures: [figureAt({ line: row, name, color }, point, place)],
      }
    }),
  )
  return { order: 'time', shown: 'frame', reach: near, lines: 0, stops }
}

/** The periods of each panel, a lane for each; of very many points those that are drawn. */
export function panelsStops({ panels }: PanelsModel): Stops {
  const stops = panels.flatMap(({ model }, lane) => {
    const x = scaleLinear().domain(model.x.domain).range([0, 100])
    const y = scaleOf(model.y, [100, 0])
    const lines = model.lines.map((line) => ({ ...line, points: line.runs.flat() }))
    return readingsOf({ ...model, lines }).map((reading) => ({
      title: reading.period,
      lane,
      zone: { left: x(reading.x), top: 0, width: 0, height: 100 },
      figures: reading.figures.map(({ point, ...figure }) =>
        figureAt(figure, point, { x: x(point.x), y: y(point.y) }),
      ),
    }))
  })
  return { order: 'time', shown: 'ring', reach: anywhere, lines: 0, stops }
}
