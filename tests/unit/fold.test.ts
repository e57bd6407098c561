import { expect, test } from 'vitest'
import { namesAbroad } from '../../db/area-names'
import { folded, foldedPhrases } from '../../stats/fold'

const alike = (...words: string[]) => [...new Set(words.map(folded))]

test('the dotted and the dotless i of Turkish and Azerbaijani are one letter', () => {
  expect(alike('Iğdır', 'igdir', 'IĞDIR', 'İĞDİR', 'ığdır')).toEqual(['igdir'])
  expect(alike('İstanbul', 'ISTANBUL', 'istanbul', 'ıstanbul')).toEqual(['istanbul'])
})

test('accents do not count', () => {
  expect(alike('Türkiye', 'turkiye', 'TURKIYE', 'TÜRKİYE', 'Tu\u0308rkiye')).toEqual(['turkiye'])
  expect(alike('Şuşa', 'susa', 'ŞUŞA')).toEqual(['susa'])
  expect(alike('Çanakkale Göreme', 'canakkale goreme')).toEqual(['canakkale goreme'])
  expect(alike('Győr', 'gyor', 'GYŐR')).toEqual(['gyor'])
})

test('the schwa is an e, as those write it who have no such key', () => {
  expect(alike('Azərbaycan', 'AZƏRBAYCAN', 'Azerbaycan')).toEqual(['azerbaycan'])
  expect(alike('Bəxtiyar', 'bextiyar')).toEqual(['bextiyar'])
})

test('Cyrillic letters of the Turkic languages are their plain neighbours', () => {
  expect(alike('Қазақстан', 'ҚАЗАҚСТАН', 'казакстан')).toEqual(['казакстан'])
  expect(alike('Өзбекстан', 'озбекстан')).toEqual(['озбекстан'])
  expect(alike('сауда-саттық', 'Сауда саттык')).toEqual(['сауда саттык'])
  expect(alike('Түркі Кеңесі', 'турки кенеси')).toEqual(['турки кенеси'])
})

test('an apostrophe within a word is no letter, and one with an s ends it', () => {
  expect(alike("O'zbekiston", 'Oʻzbekiston', 'O‘zbekiston', 'Ozbekiston')).toEqual(['ozbekiston'])
  expect(alike("Kazakhstan's trade", 'Kazakhstan’s trade', 'kazakhstan trade')).toEqual(['kazakhstan trade'])
})

test('what is neither letter nor digit parts words', () => {
  expect(folded('  Baku–Tbilisi–Kars (BTK), 11.4 bn ')).toBe('baku tbilisi kars btk 11 4 bn')
  expect(folded('"*" \u0000 \ud800 ()')).toBe('')
})

test('a word of a query that is several when folded stays one phrase', () => {
  expect(foldedPhrases('Trans-Caspian  route %')).toEqual(['trans caspian', 'route'])
  expect(foldedPhrases('a '.repeat(500))).toHaveLength(12)
})

test('a country is known by its names in the languages of its readers', () => {
  expect(namesAbroad('KAZ')).toContain('Қазақстан')
  expect(namesAbroad('AZE')).toContain('Azərbaycan')
  expect(namesAbroad('HUN')).toContain('Magyarország')
  expect(namesAbroad('OTS')).toEqual([])
})
