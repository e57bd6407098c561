import { expect, test } from 'vitest'
import { keepDay } from '../../app/_server/front/keep-day'

const kept = (html: string) => keepDay(html, '2026-05-01')

test('links between pages and to files of a day keep it', () => {
  expect(kept('<a href="/en/trade">')).toBe('<a href="/en/trade?asOf=2026-05-01">')
  expect(kept('<a class="x" href="/en/events?kind=summit&amp;area=KAZ#e1">')).toBe(
    '<a class="x" href="/en/events?kind=summit&amp;area=KAZ&amp;asOf=2026-05-01#e1">',
  )
  expect(kept('<a href="/indicators/gdp-current-usd.csv">')).toBe(
    '<a href="/indicators/gdp-current-usd.csv?asOf=2026-05-01">',
  )
  expect(kept('<a href="?tab=map">')).toBe('<a href="?tab=map&amp;asOf=2026-05-01">')
})

test('links out, within the page, to what has no days and back to the present stay as they are', () => {
  for (const link of [
    '<a href="https://example.org/en/trade">',
    '<a href="//example.org/en/trade">',
    '<a href="#events">',
    '<a href="/en/edit">',
    '<a href="/en/trade" data-now="true">',
    '<a href="/en/trade?asOf=2026-01-01">',
    '<article href="/en/trade">',
  ])
    expect(kept(link)).toBe(link)
})

test('forms that ask for a page ask for the day, those that write do not', () => {
  expect(kept('<form method="get" action="/en/search"><input name="q"/></form>')).toBe(
    '<form method="get" action="/en/search"><input type="hidden" name="asOf" value="2026-05-01"/><input name="q"/></form>',
  )
  expect(kept('<form method="post" action="/theme"></form>')).toBe(
    '<form method="post" action="/theme"></form>',
  )
})
