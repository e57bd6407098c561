import { expect, test } from 'vitest'
import { fold, wordsOf } from '../../app/_i18n/fold'

test('fold() knows neither case nor accents', () => {
  for (const text of ['Türkiye', 'turkiye', 'TÜRKİYE', 'TURKIYE', 'türkıye'])
    expect(fold(text)).toBe('turkiye')
})

test('fold() makes one letter of the Turkish and Azerbaijani letters i', () => {
  expect(fold('Iğdır')).toBe('igdir')
  expect(fold('IĞDIR')).toBe('igdir')
  expect(fold('İstanbul')).toBe('istanbul')
  expect(fold('ISPARTA')).toBe('isparta')
})

test('fold() leaves other scripts what they are', () => {
  expect(fold('Қазақстан')).toBe('қазақстан')
})

test('wordsOf() are the folded words, each once', () => {
  expect(wordsOf('Gas: exports of gas (Türkiye), CO₂')).toEqual(['gas', 'exports', 'of', 'turkiye', 'co₂'])
  expect(wordsOf(' – ')).toEqual([])
})
