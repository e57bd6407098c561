import { expect, test } from 'vitest'
import { textLines } from '../../app/_chart/kinds/text-lines'

test('a text that is narrow enough stays in one line', () => {
  expect(textLines('GDP, billion US dollars', 270)).toEqual(['GDP, billion US dollars'])
})

test('a text that is too wide goes on in the next line', () => {
  expect(textLines('GDP per capita, PPP, international dollars per person', 200)).toEqual([
    'GDP per capita, PPP,',
    'international dollars per',
    'person',
  ])
})

test('a word that is too wide has a line of its own', () => {
  expect(textLines('of Rindfleischetikettierung', 60)).toEqual(['of', 'Rindfleischetikettierung'])
})
