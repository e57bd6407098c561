import { expect, test } from 'vitest'
import { withKey } from '../../app/_edit/form/with-key'
import { completions } from '../../app/_edit/grid/completions'

const choices = ['KAZ', 'UZB', 'TUR'].map((value) => ({ value, name: value.toLowerCase() }))

test('a list of keys is offered with each key that it lacks, behind those that stand', () => {
  expect(completions('', choices).map(({ value }) => value)).toEqual(['KAZ', 'UZB', 'TUR'])
  expect(completions('KAZ;u', choices)).toEqual([
    { value: 'KAZ;UZB', name: 'uzb' },
    { value: 'KAZ;TUR', name: 'tur' },
  ])
  expect(completions('KAZ; UZB;TUR;', choices)).toEqual([])
})

test('a key comes into a list once', () => {
  expect(withKey('', 'KAZ')).toBe('KAZ')
  expect(withKey('KAZ; UZB', 'TUR')).toBe('KAZ;UZB;TUR')
  expect(withKey('KAZ;UZB', 'UZB')).toBe('KAZ;UZB')
  expect(withKey('KAZ', '')).toBe('KAZ')
})
