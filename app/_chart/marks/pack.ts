import { group } from 'd3-array'
import { type Columns, columnsOf, rowsOf } from '../live/columns'
import type { Figure } from '../live/readings'
import type { Point } from '../model'
import { round } from '../place'
import type { Stops, Zone } from './stop'

/** The stops of a chart as text that is small in a page; places are rounded as in the drawing. */
export function packStops({ stops, ...rest }: Stops): string {
  const figures = stops.flatMap(({ zone, figures }, stop) => {
    const middle = middleOf(zone)
    return figures.map(({ point: { x, y, ...point }, ...figure }) => ({
      stop,
      ...figure,
      ...point,
      ...(!isAt(x, middle.x) && { x: round(x) }),
      ...(!isAt(y, middle.y) && { y: round(y) }),
    }))
  })
  const places = stops.map(({ title, lane, zone: { left, top, width, height, slant } }) => ({
    title,
    lane,
    left: round(left),
    top: round(top),
    width: round(width),
    height: round(height),
    ...(slant !== undefined && { slant: round(slant) }),
  }))
  return JSON.stringify({ ...rest, stops: columnsOf(places), figures: columnsOf(figures) })
}

/** The stops again, the inverse of packStops; a figure without a place stands in the middle of its zone. */
export function unpackStops(text: string): Stops {
  const { stops, figures, ...rest }: Packed = JSON.parse(text)
  const ofStop = group(rowsOf<FigureRow>(figures), ({ stop }) => stop)
  return {
    ...rest,
    stops: rowsOf<StopRow>(stops).map(({ title, lane, ...zone }, i) => ({
      title,
      lane,
      zone,
      figures: (ofStop.get(i) ?? []).map(({ stop: _, line, name, color, role, ...point }) => ({
        line,
        name,
        color,
        role,
        point: { ...middleOf(zone), ...point },
      })),
    })),
  }
}

const middleOf = ({ left, top, width, height }: Zone) => ({ x: left + width / 2, y: top + height / 2 })
const isAt = (place: number, middle: number) => Math.abs(place - middle) < 0.02

type StopRow = Zone & { title: string; lane: number }
type FigureRow = Omit<Figure, 'point'> &
  Omit<Point, 'x' | 'y'> &
  Partial<Pick<Point, 'x' | 'y'>> & { stop: number }
type Packed = Omit<Stops, 'stops'> & { stops: Columns; figures: Columns }
