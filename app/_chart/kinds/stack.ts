import { max } from 'd3-array'
import type { Kind } from '../../../stats/codes'
import { shareOf, sumOf } from '../../../stats/inexact'
import { type Heights, type Line, labelHeights, type Point } from '../model'
import { scaleOf } from '../place'
import { runs } from '../runs'
import { type Axis, linearAxis, marginOf, type Tick, yearTicks } from './axis'
import type { Box } from './box'
import { type ChartInput, type Entity, entityOf, measuredOf, pointAt, yearsOf } from './input'
import { textWidth, widest } from './text-width'

/** A part of a stack: its figure, and from where to where it is drawn. */
export type Band = { x: number; kind: Kind; point: Point; from: number; to: number }

export type Layer = Entity & { labelAt: Heights; bands: readonly (readonly Band[])[] }

/**
 * Parts of a whole over time, the greatest latest one at the bottom. A year in which a part has no figure is a gap of
 * the whole stack, and is listed with who lacks it: a part that is left out would look like nothing.
 */
export type StackModel = {
  kind: 'stack'
  form: 'area' | 'bar'
  measure: 'sum' | 'share'
  x: { domain: readonly [number, number]; ticks: readonly Tick[] }
  y: Axis
  layers: readonly Layer[]
  totals: readonly { x: number; y: number; text: string }[]
  missing: readonly { x: number; names: readonly string[] }[]
  box: Box
}

/** What a stack says of each year, its parts from the top down. */
export function readColumns({ layers }: StackModel): { year: number; words: string }[] {
  const parts = new Map<number, string[]>()
  for (const { name, bands } of layers)
    for (const { x, point } of bands.flat()) parts.set(x, [`${name} ${point.text}`, ...(parts.get(x) ?? [])])
  return [...parts].map(([year, texts]) => ({ year, words: `${year}: ${texts.join('; ')}` }))
}

type StackInput = ChartInput & { form: StackModel['form']; measure: StackModel['measure'] }

/** Stacks lines, or their shares in per cent; undefined with a negative figure and where no year is whole. */
export function stackChart(input: StackInput): StackModel | undefined {
  const { form, measure } = input
  const lines = input.lines.filter((line) => line.points.length > 0).toSorted((a, b) => latest(b) - latest(a))
  if (lines.some((line) => line.points.some(({ y }) => y < 0))) return undefined
  const years = yearsOf(lines)
  const parts = lines.map((line) => new Map(line.points.map((point) => [point.x, point])))
  const stacks = new Map(years.map((x) => [x, stackAt(parts, x, measure)]))
  const whole = years.filter((x) => stacks.get(x))
  const [first, last] = [whole[0], whole.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const high =
    measure === 'share' ? 100 : (max([...stacks.values()].flatMap((stack) => stack?.at(-1)?.to ?? [])) ?? 0)
  const y = linearAxis({ low: 0, high, from: 'zero', formatTicks: input.formatTicks })
  const margin = form === 'bar' || first === last ? marginOf(true, first, last) : 0
  const height = scaleOf(y, [1, 0])
  const bandsOf = lines.map((_, i) => whole.flatMap((x) => stacks.get(x)?.[i] ?? []))
  const heights = labelHeights(bandsOf.map((bands) => middleOf(bands.at(-1), height)))
  const layers = lines.map((line, i) => ({
    ...entityOf(line),
    labelAt: heights[i] ?? { wide: 0, narrow: 0 },
    bands: runs(bandsOf[i] ?? []),
  }))
  return {
    kind: 'stack',
    form,
    measure,
    x: { domain: [first - margin, last + margin], ticks: yearTicks(Math.ceil(first), Math.floor(last)) },
    y,
    layers,
    totals:
      form === 'bar' && measure === 'sum'
        ? totalsOf(
            whole.map((x) => stacks.get(x) ?? []),
            input,
          )
        : [],
    missing: years
      .filter((x) => !stacks.get(x))
      .map((x) => ({ x, names: lines.filter((line) => !pointAt(line, x)).map(({ name }) => name) })),
    box: boxOf(layers, y),
  }
}

const latest = (line: Line) => line.points.at(-1)?.y ?? 0

const middleOf = (band: Band | undefined, height: (value: number) => number) =>
  band ? height((band.from + band.to) / 2) : 0

type Parts = readonly ReadonlyMap<number, Point>[]

/** The parts of one year on top of one another, or undefined where one is missing or nothing bounds a share. */
function stackAt(parts: Parts, x: number, measure: StackModel['measure']): Band[] | undefined {
  const points = parts.flatMap((part) => part.get(x) ?? [])
  if (points.length < parts.length) return undefined
  if (measure === 'share' && !isBounded(points)) return undefined
  const sum = points.reduce((all, { y }) => all + y, 0)
  const unit = measure === 'share' ? 100 / sum : 1
  let top = 0
  return points.map((point) => {
    const from = top
    top += point.y * unit
    return { x, kind: point.kind, point, from, to: top }
  })
}

function isBounded(points: readonly Point[]): boolean {
  const total = sumOf(points.map(measuredOf))
  return total !== undefined && points.every((point) => shareOf(measuredOf(point), total))
}

const mostTotals = 12

/** Sums over the bars, where they fit; none where nothing bounds one. */
function totalsOf(stacks: readonly (readonly Band[])[], { formatValue }: ChartInput) {
  if (!formatValue || stacks.length > mostTotals) return []
  return stacks.flatMap((stack) => {
    const [total, top] = [sumOf(stack.map(({ point }) => measuredOf(point))), stack.at(-1)]
    return total && top ? [{ x: top.x, y: top.to, text: formatValue(total) }] : []
  })
}

function boxOf(layers: readonly Layer[], y: Axis): Box {
  const left = widest(y.ticks.map(({ label }) => label)) + 12
  const needed = layers.length * 15 + 56
  const named = (name: (layer: Layer) => string) => ({
    top: 24,
    right: Math.max(...layers.map((layer) => textWidth(name(layer)))) + 14,
    bottom: 28,
    left,
    ...(layers.length > 12 && { height: needed }),
  })
  return { wide: named(({ name }) => name), narrow: named(({ code }) => code) }
}
