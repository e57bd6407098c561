import { expect, test } from 'vitest'
import { offered } from '../../app/_data/offered'
import { formats } from '../../app/_export/formats'

test('pages offer the formats that are written, and no others', () => {
  expect(offered.map(({ extension }) => extension).sort()).toEqual(
    formats.map(({ extension }) => extension).sort(),
  )
})
