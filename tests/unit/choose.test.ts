import { expect, test } from 'vitest'
import { type Candidate, choiceReason, chooseObservation } from '../../stats/choose'

const claim = (change: Partial<Candidate> & { name: string }) =>
  ({
    rank: 'normal',
    kind: 'actual',
    scope: null,
    sourceClass: 'secondary',
    published: '2025-05-21',
    order: 0,
    ...change,
  }) as const

const chosen = (...claims: (Candidate & { name: string })[]) => chooseObservation(claims, 'actual')?.name

test('a deprecated claim is never chosen', () => {
  expect(chosen(claim({ name: 'slip', rank: 'deprecated' }))).toBeUndefined()
})

test('a preferred claim comes before a primary source', () => {
  expect(
    chosen(
      claim({ name: 'office', sourceClass: 'primary' }),
      claim({ name: 'picked', rank: 'preferred', sourceClass: 'tertiary' }),
    ),
  ).toBe('picked')
})

test('the kind that is asked for comes before a better source', () => {
  expect(
    chosen(claim({ name: 'guess', kind: 'estimate', sourceClass: 'primary' }), claim({ name: 'count' })),
  ).toBe('count')
})

test('the whole comes before a part, even of a better source, and a part is chosen where there is no whole', () => {
  const part = claim({ name: 'seaports', scope: 'seaports only', sourceClass: 'primary' })
  const whole = claim({ name: 'route', order: 1 })
  expect(chosen(part, whole)).toBe('route')
  expect(chosen(part)).toBe('seaports')
  expect(choiceReason(whole, [part, whole], 'actual')).toBe('scope')
})

test('a preferred part comes before the whole, and so does what was measured', () => {
  expect(chosen(claim({ name: 'route' }), claim({ name: 'picked', scope: 'oil', rank: 'preferred' }))).toBe(
    'picked',
  )
  expect(chosen(claim({ name: 'guess', kind: 'estimate' }), claim({ name: 'count', scope: 'oil' }))).toBe(
    'count',
  )
})

test('primary comes before secondary, tertiary and unsourced', () => {
  const classes = [null, 'tertiary', 'secondary', 'primary'] as const
  const claims = classes.map((sourceClass) => claim({ name: String(sourceClass), sourceClass }))
  expect(chosen(...claims)).toBe('primary')
  expect(chosen(...claims.slice(0, 3))).toBe('secondary')
  expect(chosen(...claims.slice(0, 2))).toBe('tertiary')
})

test('the latest published comes first, then the first in the file', () => {
  expect(
    chosen(
      claim({ name: 'old', published: '2024' }),
      claim({ name: 'undated', published: '' }),
      claim({ name: 'new' }),
    ),
  ).toBe('new')
  expect(chosen(claim({ name: 'second', order: 2 }), claim({ name: 'first', order: 1 }))).toBe('first')
})

test('the reason for a choice is the first part of the rule that sets it apart', () => {
  const office = claim({ name: 'office', sourceClass: 'primary' })
  const paper = claim({ name: 'paper', order: 1 })
  expect(choiceReason(office, [office, paper], 'actual')).toBe('class')
  expect(choiceReason(office, [office], 'actual')).toBe('only')
  expect(choiceReason(paper, [paper, claim({ name: 'other', order: 2 })], 'actual')).toBe('order')
})
