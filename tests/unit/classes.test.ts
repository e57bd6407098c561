import { expect, test } from 'vitest'
import { classOf, equalClasses, quantileClasses } from '../../stats/classes'

const classes = (values: readonly number[], starts: readonly number[]) =>
  values.map((value) => classOf(starts, value))

test('quantileClasses() puts as many values in each class as can be', () => {
  const values = [60, 1, 4, 2, 5, 3]
  expect(quantileClasses(values, 3)).toEqual([3, 5])
  expect(classes(values, [3, 5])).toEqual([2, 0, 1, 0, 2, 1])
  const many = Array.from({ length: 200 }, (_, i) => i + 1)
  expect(quantileClasses(many, 5)).toEqual([41, 81, 121, 161])
})

test('quantileClasses() never parts equal values and leaves no class empty', () => {
  expect(quantileClasses([0, 0, 0, 0, 0, 0, 1, 2, 3, 4], 5)).toEqual([1, 3])
  expect(quantileClasses([7, 7, 7, 9], 4)).toEqual([9])
  expect(quantileClasses([1, 5, 5, 5, 5], 4)).toEqual([5])
  expect(quantileClasses([7, 7, 7], 4)).toEqual([])
  expect(quantileClasses([], 4)).toEqual([])
  expect(quantileClasses([1, 2, 3], 1)).toEqual([])
})

test('quantileClasses() takes figures below zero', () => {
  expect(quantileClasses([-29.5, -29, -28.5, -28], 2)).toEqual([-28.5])
})

test('equalClasses() steps by round numbers and is enough for every value', () => {
  expect(equalClasses([1, 4, 10], 5)).toEqual([2, 4, 6, 8])
  expect(equalClasses([0, 1_430_000_000], 5)).toEqual([500_000_000, 1_000_000_000])
  expect(equalClasses([0.05, 0.61], 7)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6])
  expect(equalClasses([2, 8], 2)).toEqual([5])
})

test('equalClasses() begins a class at zero where values lie on both sides', () => {
  expect(equalClasses([-3, 1, 9], 5)).toEqual([0, 5])
  expect(equalClasses([-12, 38], 6)).toEqual([-10, 0, 10, 20, 30])
  expect(equalClasses([-29.5, -28], 3)).toEqual([-29, -28.5])
})

test('equalClasses() of equal values, of none and of one class has no limits', () => {
  expect(equalClasses([7, 7], 5)).toEqual([])
  expect(equalClasses([], 5)).toEqual([])
  expect(equalClasses([1, 9], 1)).toEqual([])
})

test('a number of classes that is none is refused', () => {
  expect(() => quantileClasses([1, 2], 0)).toThrow('invalid number of classes: 0')
  expect(() => equalClasses([1, 2], 2.5)).toThrow('invalid number of classes: 2.5')
})
