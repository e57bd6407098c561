import { expect, test } from 'vitest'
import { classOf, divergingClasses, quantileClasses } from '../../stats/classes'

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

test('divergingClasses() begins a class at zero and shares out each side by itself', () => {
  expect(divergingClasses([-9, -1, 1, 2, 3, 60], 2)).toEqual([-1, 0, 3])
  const growth = [-23.1, -7.2, -4.2, -2.5, 0.5, 1.5, 3.6, 4.8, 5.1, 6.5, 7.7, 11, 34.5]
  expect(divergingClasses(growth, 3)).toEqual([-7.2, -4.2, 0, 4.8, 7.7])
  expect(classes([-23.1, -1, 0.5, 5.1, 11], [-7.2, -4.2, 0, 4.8, 7.7])).toEqual([0, 2, 3, 4, 5])
})

test('divergingClasses() of one side are those of the side, and zero begins the upper one', () => {
  expect(divergingClasses([1, 2, 3, 4], 2)).toEqual([3])
  expect(divergingClasses([-3, 0, 0, 2], 2)).toEqual([0, 2])
  expect(divergingClasses([], 3)).toEqual([])
})

test('a number of classes that is none is refused', () => {
  expect(() => quantileClasses([1, 2], 0)).toThrow('invalid number of classes: 0')
  expect(() => divergingClasses([1, 2], 2.5)).toThrow('invalid number of classes: 2.5')
})
