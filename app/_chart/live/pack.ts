import type { Tick } from '../kinds/axis'
import { type Point, runsOf, type TimeModel } from '../model'
import { type Columns, columnsOf, rowsOf } from './columns'

/**
 * A chart model as text that is small in a page: the server draws from it, and the live chart reads it when it is
 * touched. Values are counted in steps of the axis that are finer than a pixel.
 */
export function packModel({ x, y, lines, marks, threads, ...rest }: TimeModel): string {
  const step = stepOf(y)
  const packed = (points: readonly Point[]) => columnsOf(points.map((point) => counted(point, step)))
  return JSON.stringify({
    ...rest,
    step,
    x: { ...x, ticks: columnsOf(x.ticks) },
    y: { ...y, ticks: columnsOf(y.ticks) },
    lines: lines.map(({ points, labelAt, runs: _, ...line }) => ({
      ...line,
      labelAt: { wide: rounded(labelAt.wide), narrow: rounded(labelAt.narrow) },
      points: packed(points),
    })),
    marks: packed(marks),
    threads: threads.map(({ points, ...thread }) => ({ ...thread, points: packed(points) })),
  })
}

/** The model again, the inverse of packModel. */
export function unpackModel(text: string): TimeModel {
  const { step, x, y, lines, marks, threads, ...rest }: Packed = JSON.parse(text)
  const points = <P extends Point>(columns: Columns) =>
    rowsOf<P>(columns).map((point) => ({ ...point, ...valued(point, step) }))
  const unpacked = lines.map((line) => ({ ...line, points: points<Point>(line.points) }))
  const runs = runsOf(unpacked)
  return {
    ...rest,
    x: { ...x, ticks: rowsOf<Tick>(x.ticks) },
    y: { ...y, ticks: rowsOf<Tick>(y.ticks) },
    lines: unpacked.map((line, i) => ({ ...line, runs: runs[i] ?? [] })),
    marks: points<TimeModel['marks'][number]>(marks),
    threads: threads.map((thread) => ({ ...thread, points: points(thread.points) })),
  }
}

/** A power of ten that is at most a ten-thousandth of an axis, or of the least value of a logarithmic one. */
export function stepOf({ scale, domain: [bottom, top] }: Pick<TimeModel['y'], 'scale' | 'domain'>): number {
  return 10 ** Math.floor(Math.log10((scale === 'log' ? bottom : top - bottom) / 1e4))
}

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

type Packed = Omit<TimeModel, 'x' | 'y' | 'lines' | 'marks' | 'threads'> & {
  step: number
  x: InColumns<TimeModel['x'], 'ticks'>
  y: InColumns<TimeModel['y'], 'ticks'>
  lines: readonly InColumns<Omit<TimeModel['lines'][number], 'runs'>, 'points'>[]
  marks: Columns
  threads: readonly InColumns<TimeModel['threads'][number], 'points'>[]
}
