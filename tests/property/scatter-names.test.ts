import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scatterChart } from '../../app/_chart/kinds/scatter'
import type { ScatterLabel } from '../../app/_chart/kinds/scatter-labels'
import { roomOf, type Size } from '../../app/_chart/kinds/scatter-room'
import { textWidth } from '../../app/_chart/kinds/text-width'
import type { Line } from '../../app/_chart/model'
import { scripts, yearly } from '../figures/lines'

fc.configureGlobal({ seed: 20250521, numRuns: 12 })

const between = (low: number, high: number) =>
  fc.integer({ min: low * 100, max: high * 100 }).map((n) => n / 100)
const place = fc.tuple(between(0, 100), between(0, 100))
/** All around one place, as areas of one size are. */
const clustered = fc.tuple(between(49, 51), between(49, 51))
const spread = (count: number) => fc.array(place, { minLength: count, maxLength: count })
const crowds = {
  'one area': spread(1),
  'eight areas': spread(8),
  'forty areas': spread(40),
  'forty areas, thirty of them at one place': fc
    .tuple(fc.array(clustered, { minLength: 30, maxLength: 30 }), spread(10))
    .map((parts) => parts.flat()),
}

for (const [name, places] of Object.entries(crowds)) {
  test(`no name of ${name} touches another or a point on a plot of any size, and none is lost`, () => {
    fc.assert(
      fc.property(places, fc.constantFrom('points', 'paths'), (points, form) => {
        const chart = drawn(points, form)
        expect(lost(chart)).toEqual([])
        expect([...clashes(chart, 'wide'), ...clashes(chart, 'narrow')]).toEqual([])
      }),
    )
  }, 60_000)
}

type Chart = NonNullable<ReturnType<typeof scatterChart>>

/** Areas whose names are of nine scripts. */
function drawn(points: readonly (readonly [number, number])[], form: 'points' | 'paths'): Chart {
  const nameOf = (i: number) => `${scripts[i % scripts.length]?.name} ${i}`
  const linesOf = (axis: 0 | 1): Line[] =>
    points.map((at, i) =>
      yearly(`A${i}`, nameOf(i), 2022, form === 'paths' ? [at[axis] * 0.9, at[axis]] : [at[axis]]),
    )
  const of = (lines: Line[]) => ({ lines, name: 'It', title: 'It', formatTicks: () => String })
  const chart = scatterChart({ form, x: of(linesOf(0)), y: of(linesOf(1)) })
  if (!chart) throw new Error('nothing was drawn')
  return chart
}

/** Who is named neither on the plot nor below it. */
function lost({ entries, labels, numbered }: Chart): string[] {
  const below = numbered.map(({ name }) => name)
  return entries.flatMap(({ key, name }) => {
    const label = labels.find((one) => one.key === `${key} name`)
    const stands = label?.place.wide && label.place.narrow && label.text.wide === name
    return stands || below.includes(name) ? [] : [name]
  })
}

/** What covers something, on twenty plots from the smallest to the largest. */
function clashes(chart: Chart, size: Size): string[] {
  const { pixel, growths } = roomOf(chart.entries, chart, size)
  const latest = chart.entries.flatMap((entry) => entry.runs.at(-1)?.at(-1) ?? [])
  const grown = growths.flatMap((to, i) => {
    const from = growths[i - 1] ?? to
    return Array.from({ length: 8 }, (_, j) => ({
      x: from.x + ((to.x - from.x) * j) / 7,
      y: from.y + ((to.y - from.y) * j) / 7,
    }))
  })
  return grown.flatMap((growth) => {
    const at = (crossing: ScatterLabel['at']) => {
      const { x, y } = pixel(crossing)
      return { x: x * growth.x, y: y * growth.y }
    }
    const boxes = chart.labels.flatMap((label) => boxOf(label, size, at(label.at)))
    const dots = latest
      .map(at)
      .map(({ x, y }) => ({ name: 'point', left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }))
    return boxes.flatMap((a, i) =>
      [...boxes.slice(i + 1), ...dots].filter((b) => cover(a, b)).map((b) => `${a.name} | ${b.name}`),
    )
  })
}

type Box = { name: string; left: number; right: number; top: number; bottom: number }

function boxOf(label: ScatterLabel, size: Size, { x, y }: { x: number; y: number }): Box[] {
  const place = label.place[size]
  if (!place) return []
  const width = textWidth(label.text[size])
  const left = x + place.dx - { start: 0, middle: width / 2, end: width }[place.anchor]
  const middle = y + place.dy
  return [{ name: label.text[size], left, right: left + width, top: middle - 7, bottom: middle + 7 }]
}

const cover = (a: Box, b: Box) =>
  a.left < b.right - 1e-6 && b.left < a.right - 1e-6 && a.top < b.bottom - 1e-6 && b.top < a.bottom - 1e-6
