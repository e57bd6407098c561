import { expect, test } from 'vitest'
import { spotOf } from '../../app/_chart/live/spot'

const phone = { width: 360, height: 640 }
const desk = { width: 1280, height: 900 }
const small = { left: 40, top: 300, width: 260, height: 190 }
const large = { left: 75, top: 370, width: 1060, height: 400 }
const size = { width: 200, height: 150 }

test('a reading stands beside its column, on the side with more of the plot', () => {
  expect(spotOf({ plot: large, screen: desk, size, x: 200 })).toMatchObject({ left: 212, top: 0 })
  expect(spotOf({ plot: large, screen: desk, size, x: 900 })).toMatchObject({ left: 688, top: 0 })
})

test('a reading that has no room beside its column stands above the plot', () => {
  expect(spotOf({ plot: small, screen: phone, size, x: 130 })).toMatchObject({ left: 30, top: -162 })
})

test('a reading that has no room above either stands below the numbers of the plot', () => {
  const plot = { ...small, top: 60 }
  expect(spotOf({ plot, screen: phone, size, x: 130 })).toMatchObject({ left: 30, top: 222 })
})

test('a reading that is higher than any room is cut to the larger one', () => {
  const high = { width: 300, height: 600 }
  expect(spotOf({ plot: small, screen: phone, size: high, x: 130 })).toEqual({
    left: -20,
    top: -296,
    most: 284,
  })
})

test('no reading leaves the screen or covers its column', () => {
  for (let x = 0; x <= 260; x += 5) {
    for (const width of [100, 200, 300, 350]) {
      const { left, top } = spotOf({ plot: small, screen: phone, size: { width, height: 150 }, x })
      expect(small.left + left).toBeGreaterThanOrEqual(4)
      expect(small.left + left + width).toBeLessThanOrEqual(356)
      expect(left > x || left + width < x || top + 150 < 0 || top > 190).toBe(true)
    }
  }
})
