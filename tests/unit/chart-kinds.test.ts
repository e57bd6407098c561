import { expect, test } from 'vitest'
import { chartOf } from '../../app/_chart/kinds/chart-of'
import { dumbbellChart } from '../../app/_chart/kinds/dumbbell'
import { heatChart } from '../../app/_chart/kinds/heat'
import { chartKinds } from '../../app/_chart/kinds/offered'
import { panelsChart } from '../../app/_chart/kinds/panels'
import { rankedChart } from '../../app/_chart/kinds/ranked'
import { scatterChart } from '../../app/_chart/kinds/scatter'
import { slopeChart } from '../../app/_chart/kinds/slope'
import { readColumns, stackChart } from '../../app/_chart/kinds/stack'
import { strokesFor } from '../../app/_chart/kinds/stroke'
import { chartModel, type Line } from '../../app/_chart/model'
import { translator } from '../../app/_i18n/messages'
import {
  days,
  equal,
  gaps,
  growth,
  holed,
  inexact,
  input,
  line,
  many,
  point,
  region,
  rivals,
} from '../figures/lines'

const english = { t: translator('en'), locale: 'en' } as const

const stack = (lines: readonly Line[], measure: 'sum' | 'share' = 'sum') =>
  stackChart({ ...input(lines), form: 'bar', measure })

test('no kind draws lines without figures', () => {
  const drawn = chartKinds.filter((kind) => chartOf(english, { ...input(gaps), kind }))
  expect(drawn).toEqual([])
})

test('ranked bars have the greatest first, and equal ones share a rank', () => {
  const lines = [line('KGZ', point(2024, 2)), line('UZB', point(2024, 5)), line('TUR', point(2024, 5))]
  expect(rankedChart(input(lines))?.rows.map(({ code, rank }) => [code, rank])).toEqual([
    ['UZB', 1],
    ['TUR', 1],
    ['KGZ', 3],
  ])
})

test('ranked bars are those of the year asked for, else of the latest that half of the lines have', () => {
  const lines = [
    line('KAZ', point(2023, 2), point(2024, 3)),
    line('UZB', point(2023, 1)),
    line('TUR', point(2023, 7)),
  ]
  expect(rankedChart(input(lines))?.year).toBe(2023)
  const asked = rankedChart({ ...input(lines), year: 2024 })
  expect(asked?.rows.map(({ code }) => code)).toEqual(['KAZ'])
  expect(asked?.absent).toEqual(['UZB', 'TUR'])
  expect(rankedChart({ ...input(lines), year: 1999 })).toBeUndefined()
})

test('ranked bars begin at zero on whichever side they are', () => {
  expect(rankedChart({ ...input(growth), year: 2020 })?.domain).toEqual([-7.1, 1.9])
  expect(rankedChart(input(region))?.domain).toEqual([0, 288])
})

test('ranked bars carry the rivals of their year', () => {
  expect(rankedChart(input(inexact, rivals))?.rows[0]?.rivals.map(({ y }) => y)).toEqual([50, 41])
})

test('a year in which a part is missing is a gap of the stack that names the part', () => {
  const model = stack(holed)
  expect(model?.missing).toEqual([
    { x: 2014, names: ['Kyrgyzstan'] },
    { x: 2017, names: ['Uzbekistan'] },
    { x: 2019, names: ['Uzbekistan'] },
  ])
  expect(model?.layers[0]?.bands.map((run) => run.map(({ x }) => x))).toEqual([
    [2015, 2016],
    [2018],
    [2020, 2021],
  ])
})

test('a stack with a negative part is not drawn', () => {
  expect(stack(growth)).toBeUndefined()
})

test('a stack of shares is a hundred high', () => {
  const tops = stack(region, 'share')?.layers.at(-1)?.bands.flat()
  expect(tops?.map(({ to }) => Math.round(to * 1e6) / 1e6)).toEqual(tops?.map(() => 100))
})

test('a share that nothing bounds is a gap', () => {
  const lines = [
    line('KAZ', point(2023, 5), point(2024, 5, { qualifier: 'over' })),
    line('UZB', point(2023, 3), point(2024, 3, { qualifier: 'under' })),
  ]
  expect(stack(lines, 'share')?.missing).toEqual([{ x: 2024, names: [] }])
})

test('an inexact part makes the total inexact', () => {
  expect(stack(inexact)?.totals.map(({ text }) => text)).toEqual(['62', '≤ 70', '≥ 80'])
})

test('a slope joins the years asked for, and says who lacks one', () => {
  const model = slopeChart({ ...input(holed), years: [2014, 2021] })
  expect(model?.rows.map(({ code }) => code)).toEqual(['KAZ', 'UZB'])
  expect(model?.absent).toEqual(['Kyrgyzstan'])
  expect(slopeChart({ ...input(holed), years: [2014, 2014] })).toBeUndefined()
})

test('a dumbbell has the greatest later figure first', () => {
  const lines = [line('KGZ', point(2014, 9), point(2024, 1)), line('UZB', point(2014, 2), point(2024, 5))]
  expect(dumbbellChart(input(lines))?.rows.map(({ code }) => code)).toEqual(['UZB', 'KGZ'])
})

test('panels share their scales', () => {
  const model = panelsChart(input(region))
  expect(model?.panels.length).toBe(5)
  expect(new Set(model?.panels.map((panel) => panel.model.y.domain.join())).size).toBe(1)
  expect(new Set(model?.panels.map((panel) => panel.model.x.domain.join())).size).toBe(1)
})

const measure = (lines: readonly Line[]) => ({ name: 'GDP', title: 'GDP', lines, formatTicks: () => String })

test('bars of a year leave room for longer ones of other years, unless they would not be seen then', () => {
  const ranked = (everyYear: number[]) => rankedChart({ ...input(region), year: 2020, everyYear })
  const { domain: own } = rankedChart({ ...input(region), year: 2020 }) ?? {}
  expect(own).toEqual([0, 171])
  expect([ranked([288])?.domain, ranked([288])?.scale]).toEqual([[0, 288], 'every-year'])
  expect([ranked([5000])?.domain, ranked([5000])?.scale]).toEqual([[0, 171], 'own'])
})

test('a scatter correlates the exact figures of one year', () => {
  const model = scatterChart({ x: measure(region), y: measure(region), year: 2024 })
  expect(model?.correlation).toEqual({ n: 5, pearson: 1, spearman: 1 })
  const unsure = scatterChart({ x: measure(inexact), y: measure(inexact), year: 2024 })
  expect(unsure?.correlation.n).toBe(1)
  expect(unsure?.inexact).toBe(2)
})

test('a scatter leaves out and names areas with one of the two figures alone', () => {
  const model = scatterChart({ x: measure(region.slice(1)), y: measure(region) })
  expect(model?.entries.map(({ code }) => code)).toEqual(['UZB', 'AZE', 'TKM', 'KGZ'])
  expect(model?.absent).toEqual(['Kazakhstan'])
})

test('every area of a scatter has its name or a number, which those next to it may share', () => {
  const model = scatterChart({ x: measure(many(40)), y: measure(many(40)) })
  const texts = (['wide', 'narrow'] as const).map((size) =>
    model?.labels.map(({ text, place }) => (place[size] ? text[size] : undefined)),
  )
  const [wide = [], narrow = []] = texts
  const numbered = new Map(model?.numbered.map(({ number, name }) => [name, number]))
  const named = (model?.entries ?? []).map(({ name, code }, i) =>
    wide[i] === name && narrow[i] === code ? name : numbered.get(name),
  )
  expect([named.length, named.includes(undefined)]).toEqual([40, false])
  const numbers = [...wide, ...narrow].filter((text) => text !== undefined && /^\d+$/.test(text))
  expect(numbered.size).toBeGreaterThan(new Set(numbers).size)
  expect(new Set(numbers)).toEqual(new Set([...numbered.values()].map(String)))
})

test('a path of a scatter has a gap where one of the two figures is missing', () => {
  const model = scatterChart({ form: 'paths', x: measure(holed), y: measure(holed) })
  expect(model?.entries[1]?.runs.map((run) => run.length)).toEqual([3, 1, 2])
})

test('the paths of a scatter end, and are correlated, in the last year that both measures have', () => {
  const upTo = (last: number) =>
    region.map((one) => ({ ...one, points: one.points.filter(({ x }) => x <= last) }))
  const model = scatterChart({
    form: 'paths',
    x: measure(upTo(2022)),
    y: measure(region),
    years: [1990, 2024],
  })
  expect([model?.years[1], model?.correlation.n]).toEqual([2022, 5])
})

test('a panel with few numbers on its axis keeps the zero among them', () => {
  const lines = [line('AZE', point(2020, -25), point(2021, 35)), line('KAZ', point(2020, 3), point(2021, 4))]
  const [panel] = panelsChart(input(lines))?.panels ?? []
  expect(panel?.model.y.ticks.map(({ value }) => value)).toEqual([-20, 0, 20, 40])
})

test('a heat table has a cell for every year, with or without a figure', () => {
  const model = heatChart({ ...input(holed), none: 'no figure' })
  expect(model?.rows[1]?.cells.map(({ text }) => text)).toEqual(['80', '86', '86', '', '53', '', '60', '70'])
  expect(model?.none).toBe('no figure')
  expect(heatChart({ ...input(equal), none: 'no figure' })?.none).toBeUndefined()
})

test('the shades of a heat table part at zero where figures lie on both sides', () => {
  const shades = new Set(
    heatChart({ ...input(growth), none: '' })?.rows.flatMap((row) =>
      row.cells.map(
        ({ point: figure, shade }) => `${figure && figure.y < 0 ? 'below' : 'above'} ${shade.split('-')[0]}`,
      ),
    ),
  )
  expect(shades).toEqual(new Set(['above high', 'below low']))
})

test('an inexact figure keeps its sign in a heat table', () => {
  const model = heatChart({ ...input(inexact), none: '' })
  expect(model?.rows.map((row) => row.cells.at(-1)?.text)).toEqual(['>45', '20–31', '≈15'])
})

test('more than five lines are told apart by marks, and more than marks by dashes', () => {
  expect(strokesFor(many(5)).every((stroke) => Object.keys(stroke).length === 0)).toBe(true)
  const strokes = strokesFor(many(40)).map(({ marker, dash }) => `${marker} ${dash}`)
  expect(new Set(strokes).size).toBe(40)
  expect(strokes[0]).toBe('circle undefined')
})

test('more than two thousand points are thinned for drawing, and kept for reading', () => {
  const model = chartModel({ kind: 'line', lines: days(5000), formatTicks: () => String })
  expect(model?.lines[0]?.points.length).toBe(5000)
  expect(model?.lines[0]?.runs.flat().length).toBe(2000)
  const short = chartModel({ kind: 'line', lines: days(2000), formatTicks: () => String })
  expect(short?.lines[0]?.runs.flat().length).toBe(2000)
})

test('a stack says of each whole year its figures, the upper layers first', () => {
  const lines = [line('KGZ', point(2023, 2), point(2024, 2)), line('UZB', point(2023, 5), point(2024, 6))]
  const model = stack(lines)
  const [, uzb] = lines
  expect(model && readColumns(model).map(({ words }) => words)).toEqual([
    `2023: KGZ ${lines[0]?.points[0]?.text}; UZB ${uzb?.points[0]?.text}`,
    `2024: KGZ ${lines[0]?.points[1]?.text}; UZB ${uzb?.points[1]?.text}`,
  ])
})
