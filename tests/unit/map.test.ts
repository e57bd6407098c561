import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { apart } from '../../app/_project/apart'
import { frameNames } from '../../app/_project/filter'
import { frames } from '../../app/_project/frame'
import { labelBox } from '../../app/_project/label'
import { mapModel } from '../../app/_project/map-model'
import { shapesOf } from '../../app/_project/shapes'
import { simplified } from '../../app/_project/simplify'
import { project } from './project'

const name = (place: object) => Object.values(place).join()
const site = (slug: string, lat: number, lon: number) => project(slug, { latFrom: lat, lonFrom: lon })
const places = [
  site('Budapest', 47.4, 19.1),
  site('Akkuyu', 36.1, 33.5),
  site('Aktau', 43.6, 51.2),
  site('Aktau port', 43.6, 51.2),
  site('Balkhash', 45.2, 74),
  project('Kashgar–Andijan', { latFrom: 39.5, lonFrom: 76, latTo: 40.8, lonTo: 72.3 }),
]

test('marks stand within the frame, and what lies outside is counted', () => {
  const { marks, outside, width, height } = mapModel(
    [...places, site('Lisbon', 38.7, -9.1)],
    frames.all,
    name,
  )
  for (const { at } of marks) {
    expect(at[0]).toBeGreaterThan(0)
    expect(at[0]).toBeLessThan(width)
    expect(at[1]).toBeGreaterThan(0)
    expect(at[1]).toBeLessThan(height)
  }
  expect([marks.length, outside]).toEqual([6, 1])
})

test('west is left, north is up', () => {
  const { marks } = mapModel(places, frames.all, name)
  const at = (slug: string) => marks.find((mark) => mark.project.project === slug)?.at ?? [0, 0]
  expect(at('Budapest')[0]).toBeLessThan(at('Balkhash')[0])
  expect(at('Balkhash')[1]).toBeLessThan(at('Akkuyu')[1])
})

test('a project without a place has no mark and is not outside', () => {
  expect(mapModel([project('fund')], frames.all, name)).toMatchObject({ marks: [], outside: 0 })
})

test('sites at one place are set apart and remember where they lie', () => {
  const [first, second] = mapModel(places, frames.caspian, name).marks.filter(({ route }) => !route)
  expect(first?.moved).toBeUndefined()
  expect(second?.moved).toEqual(first?.at)
  expect(
    apart(
      [
        [0, 0],
        [0, 0],
        [40, 0],
      ],
      10,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
    [40, 0],
  ])
})

test('labels touch neither one another nor the edge', () => {
  const crowd = Array.from({ length: 12 }, (_, i) => site(`Site number ${i}`, 43 + i / 10, 51 + (i % 3)))
  const { labels, width } = mapModel(crowd, frames.all, name)
  const boxes = labels.map(labelBox)
  expect(labels.length).toBeGreaterThan(0)
  for (const [i, a] of boxes.entries()) {
    expect(a.right).toBeLessThanOrEqual(width)
    for (const b of boxes.slice(i + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
  }
})

test('simplified() keeps the ends of arcs and drops what lies on the line between', () => {
  const topology = {
    type: 'Topology',
    objects: {},
    arcs: [
      [
        [0, 0],
        [1, 0.001],
        [2, 0],
        [3, 5],
      ],
    ],
  } as const
  const arcs = topology.arcs.map((arc) => arc.map((place) => [...place]))
  expect(simplified({ ...topology, arcs }, 0.01).arcs).toEqual([
    [
      [0, 0],
      [2, 0],
      [3, 5],
    ],
  ])
})

test('the shapes of a map weigh less than 20 KB when they are packed', () => {
  for (const frame of frameNames)
    expect(gzipSync(Object.values(shapesOf(frame)).join('\n')).length).toBeLessThan(20_000)
})
