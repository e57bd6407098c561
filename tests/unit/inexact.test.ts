import { expect, test } from 'vitest'
import { changeOf, differenceOf, type Measured, ratioOf, shareOf, sumOf } from '../../stats/inexact'

const exact = (value: number): Measured => ({ value, qualifier: 'exact' })
const over = (value: number): Measured => ({ value, qualifier: 'over' })
const under = (value: number): Measured => ({ value, qualifier: 'under' })
const about = (value: number): Measured => ({ value, qualifier: 'about' })
const range = (lower: number, upper: number): Measured => ({ value: upper, qualifier: 'range', lower, upper })

test('a sum of exact figures is exact, and no figures have no sum', () => {
  expect(sumOf([exact(2), exact(3)])).toEqual({ value: 5, qualifier: 'exact' })
  expect(sumOf([])).toBeUndefined()
})

test('a sum with "over 45" in it is "at least", with "under" it is "at most", with "about" it is about', () => {
  expect(sumOf([exact(2), over(45)])).toEqual({ value: 47, qualifier: 'at-least' })
  expect(sumOf([exact(2), under(45)])).toEqual({ value: 47, qualifier: 'at-most' })
  expect(sumOf([exact(2), about(45)])).toEqual({ value: 47, qualifier: 'about' })
})

test('a sum of "over" and "under" is withheld', () => {
  expect(sumOf([over(45), under(3)])).toBeUndefined()
})

test('ranges add up bound by bound, and an open one opens the sum from its bound on', () => {
  expect(sumOf([range(42, 57), exact(3)])).toEqual({ value: 60, qualifier: 'range', lower: 45, upper: 60 })
  expect(sumOf([range(42, 57), over(3)])).toEqual({ value: 45, qualifier: 'at-least' })
})

test('a share of an inexact whole points the other way', () => {
  expect(shareOf(exact(8), exact(32))).toEqual({ value: 25, qualifier: 'exact' })
  expect(shareOf(over(8), exact(32))).toEqual({ value: 25, qualifier: 'at-least' })
  expect(shareOf(exact(8), over(32))).toEqual({ value: 25, qualifier: 'at-most' })
  expect(shareOf(over(8), over(32))).toBeUndefined()
  expect(shareOf(exact(8), range(16, 32))).toEqual({ value: 25, qualifier: 'range', lower: 25, upper: 50 })
})

test('a share of nothing and of a negative whole is withheld', () => {
  expect(shareOf(exact(8), exact(0))).toBeUndefined()
  expect(shareOf(exact(8), exact(-2))).toBeUndefined()
  expect(shareOf(exact(0), exact(32))).toEqual({ value: 0, qualifier: 'exact' })
})

test('a change to "over" is at least, from "over" at most, and from zero or below there is none', () => {
  expect(changeOf(exact(4), exact(5))).toEqual({ value: 25, qualifier: 'exact' })
  expect(changeOf(exact(4), over(5))).toEqual({ value: 25, qualifier: 'at-least' })
  expect(changeOf(over(4), exact(5))).toEqual({ value: 25, qualifier: 'at-most' })
  expect(changeOf(over(4), over(5))).toBeUndefined()
  expect(changeOf(exact(0), exact(5))).toBeUndefined()
  expect(changeOf(exact(-4), exact(5))).toBeUndefined()
})

test('a difference is bounded by the bounds of both', () => {
  expect(differenceOf(exact(-29), exact(-29.5))).toEqual({ value: -0.5, qualifier: 'exact' })
  expect(differenceOf(over(4), exact(5))).toEqual({ value: 1, qualifier: 'at-most' })
  expect(differenceOf(range(1, 2), exact(5))).toEqual({ value: 3, qualifier: 'range', lower: 3, upper: 4 })
})

test('a ratio below zero keeps its sign, and its bounds turn with it', () => {
  expect(ratioOf(exact(-3), exact(60), 100)).toEqual({ value: -5, qualifier: 'exact' })
  expect(ratioOf(exact(-3), over(60), 100)).toEqual({ value: -5, qualifier: 'at-least' })
  expect(ratioOf(exact(-3), under(60), 100)).toEqual({ value: -5, qualifier: 'at-most' })
  expect(ratioOf(range(-3, 6), range(30, 60), 100)).toEqual({
    value: 10,
    qualifier: 'range',
    lower: -10,
    upper: 20,
  })
})

test('a ratio of zero is zero whatever bounds its base, and over zero or below there is none', () => {
  expect(ratioOf(exact(0), under(60), 1)).toEqual({ value: 0, qualifier: 'exact' })
  expect(ratioOf(exact(3), exact(0), 1)).toBeUndefined()
  expect(ratioOf(exact(3), exact(-60), 1)).toBeUndefined()
})
