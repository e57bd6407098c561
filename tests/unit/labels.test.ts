import { expect, test } from 'vitest'
import { leaderOf, placeLabels, takenBy } from '../../app/_chart/kinds/labels'

const frame = { left: 0, top: 0, right: 200, bottom: 100 }
const wish = (x: number, y: number) => ({ x, y, width: 40, height: 14 })
const placed = (...wishes: ReturnType<typeof wish>[]) => placeLabels(wishes, { points: wishes, frame })

test('a label stands on the right of its point', () => {
  expect(placed(wish(50, 50))).toEqual([{ dx: 8, dy: 0, anchor: 'start' }])
})

test('a label at the edge stands on the left', () => {
  expect(placed(wish(190, 50))).toEqual([{ dx: -8, dy: 0, anchor: 'end' }])
})

test('labels of points that coincide part', () => {
  expect(placed(wish(90, 50), wish(90, 50), wish(90, 50)).map((place) => place?.anchor)).toEqual([
    'start',
    'end',
    'middle',
  ])
})

test('a label that finds no place is left out', () => {
  const crowd = Array.from({ length: 40 }, () => wish(100, 50))
  const places = placed(...crowd)
  expect(places[0]).toBeDefined()
  expect(places.at(-1)).toBeUndefined()
})

test('no two labels cover one another, or a point', () => {
  const wishes = Array.from({ length: 12 }, (_, i) => wish(20 + ((i * 37) % 160), 10 + ((i * 23) % 80)))
  const boxes = placed(...wishes).flatMap((place, i) => {
    const from = wishes[i]
    if (!place || !from) return []
    const back = { start: 0, middle: 20, end: 40 }[place.anchor]
    const left = from.x + place.dx - back
    return [{ left, right: left + 40, top: from.y + place.dy - 7, bottom: from.y + place.dy + 7 }]
  })
  const points = wishes.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y }))
  const clashes = boxes.flatMap((a, i) =>
    [...boxes.slice(i + 1), ...points].filter(
      (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    ),
  )
  expect(boxes.length).toBeGreaterThan(6)
  expect(clashes).toEqual([])
})

test('the same wishes have the same places', () => {
  const wishes = [wish(20, 20), wish(30, 25), wish(40, 22)]
  expect(placed(...wishes)).toEqual(placed(...wishes))
})

test('a label that has no room near by finds some farther off, and has a line to its point', () => {
  const crowd = Array.from({ length: 12 }, () => wish(100, 50))
  const [near] = placeLabels([wish(100, 50)], {
    points: crowd,
    frame,
    taken: [{ x: 100, y: 50, left: 65, right: 135, top: 20, bottom: 80 }],
  })
  expect(near).toBeUndefined()
  const [far] = placeLabels([wish(100, 50)], {
    points: crowd,
    frame,
    taken: [{ x: 100, y: 50, left: 92, right: 108, top: 30, bottom: 44 }],
    reach: 'far',
  })
  expect(far).toEqual({ dx: 42, dy: 0, anchor: 'start' })
  expect(leaderOf({ dx: 42, dy: 0, anchor: 'start' })).toEqual({ from: { x: 7, y: 0 }, to: { x: 40, y: 0 } })
  expect(leaderOf({ dx: 8, dy: 0, anchor: 'start' })).toBeUndefined()
})

test('what a label takes holds the line to its point', () => {
  const [label, ...line] = takenBy([wish(100, 50)], [{ dx: 42, dy: 0, anchor: 'start' }])
  expect(label).toEqual({ x: 100, y: 50, left: 142, right: 182, top: 43, bottom: 57 })
  expect([line.length, line[0]]).toEqual([6, { x: 100, y: 50, left: 106, right: 108, top: 49, bottom: 51 }])
})
