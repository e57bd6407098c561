import { expect, test } from 'vitest'
import { excerpt, markedParts } from '../../app/_search/marked'

const hits = (text: string, ...phrases: string[]) =>
  markedParts(text, phrases)
    .map(({ part, isHit }) => (isHit ? `[${part}]` : part))
    .join('')

test('words are marked in the writing of the text', () => {
  expect(hits('Kars-Iğdır-Aralık railway', 'igdir')).toBe('Kars-[Iğdır]-Aralık railway')
  expect(hits('ҚАЗАҚСТАН мен Түркия', 'казакстан')).toBe('[ҚАЗАҚСТАН] мен Түркия')
  expect(hits('Kazakhstan’s trade', 'kazakhstan', 'trade')).toBe('[Kazakhstan’s] [trade]')
})

test('the last word marks what begins with it, the others only themselves', () => {
  expect(hits('Trade turnover of traders', 'trade', 'turn')).toBe('[Trade] [turnover] of traders')
})

test('a phrase marks each of its words', () => {
  expect(hits('Trans-Caspian route', 'trans caspian')).toBe('[Trans]-[Caspian] route')
})

test('a query without words marks nothing', () => {
  expect(hits('Trade')).toBe('Trade')
})

test('an excerpt is cut between words, around the first that is asked for', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve'
  expect(excerpt(text, ['two'], 20)).toBe('one two three four …')
  expect(excerpt(text, ['eight'], 20)).toBe('… eight nine ten …')
  expect(excerpt(text, ['twelve'], 20)).toBe('… ten eleven twelve')
  expect(excerpt('short', ['x'], 20)).toBe('short')
})
