import type { ChartModel, Point, Tick } from '../model'
import { type Columns, columnsOf, rowsOf } from './columns'

/**
 * A chart model as text that is small in a page: the server draws from it, and the live chart reads it when it is
 * touched. Values are counted in steps of the axis that are finer than a pixel.
 */
export function packModel({ x, y, lines, marks, threads, ...rest }: ChartModel): string {
  const step = stepOf(y.domain)
  const packed = (points: readonly Point[]) => columnsOf(points.map((point) => counted(point, step)))
  return JSON.stringify({
    ...rest,
    step,
    x: { ...x, ticks: columnsOf(x.ticks) },
    y: { ...y, ticks: columnsOf(y.ticks) },
    lines: lines.map(({ points, labelAt, ...line }) => ({
      ...line,
      labelAt: { wide: rounded(labelAt.wide), narrow: rounded(labelAt.narrow) },
      points: packed(points),
    })),
    marks: packed(marks),
    threads: threads.map(({ points, ...thread }) => ({ ...thread, points: packed(points) })),
  })
}

/** The model again, the inverse of packModel. */
export function unpackModel(text: string): ChartModel {
  const { step, x, y, lines, marks, threads, ...rest }: Packed = JSON.parse(text)
  const points = <P extends Point>(columns: Columns) =>
    rowsOf<P>(columns).map((point) => ({ ...point, ...valued(point, step) }))
  return {
    ...rest,
    x: { ...x, ticks: rowsOf<Tick>(x.ticks) },
    y: { ...y, ticks: rowsOf<Tick>(y.ticks) },
    lines: lines.map((line) => ({ ...line, points: points(line.points) })),
    marks: points<ChartModel['marks'][number]>(marks),
    threads: threads.map((thread) => ({ ...thread, points: points(thread.points) })),
  }
}

/** A power of ten that is at most a ten-thousandth of an axis. */
export const stepOf = ([bottom, top]: readonly [number, number]): number =>
  10 ** Math.floor(Math.log10((top - bottom) / 1e4))

const counted = (point: Point, step: number) => ({
  ...point,
  y: Math.round(point.y / step),
  ...(point.reach && { reach: point.reach.map((bound) => Math.round(bound / step)) }),
})

function valued({ y, reach }: Point, step: number): Pick<Point, 'y' | 'reach'> {
  const value = (count: number) => Number((count * step).toPrecision(12))
  return { y: value(y), ...(reach && { reach: [value(reach[0]), value(reach[1])] as const }) }
}

const rounded = (height: number) => Math.round(height * 1e4) / 1e4

type InColumns<T, Name extends keyof T> = Omit<T, Name> & { [name in Name]: Columns }

type Packed = Omit<ChartModel, 'x' | 'y' | 'lines' | 'marks' | 'threads'> & {
  step: number
  x: InColumns<ChartModel['x'], 'ticks'>
  y: InColumns<ChartModel['y'], 'ticks'>
  lines: readonly InColumns<ChartModel['lines'][number], 'points'>[]
  marks: Columns
  threads: readonly InColumns<ChartModel['threads'][number], 'points'>[]
}
