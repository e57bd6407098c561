import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translator } from '../../app/_i18n/messages'
import { NoteSentence, namesOf } from '../../app/_table/note-sentence'
import type { Indicator } from '../../db/queries/indicators'
import type { Note } from '../../db/queries/notes'

const dollars = { unit: 'USD', name: 'US dollars', symbol: '$', placement: 'prefix', scale: 'short' } as const
const perCent = {
  unit: 'PERCENT',
  name: 'per cent',
  symbol: '%',
  placement: 'suffix',
  scale: 'plain',
} as const
const people = { unit: 'PERSON', name: 'people', symbol: null, placement: 'suffix', scale: 'short' } as const

const indicator = (slug: string, name: string, unit: Indicator['unit'], unitMult: number): Indicator => ({
  indicator: slug,
  topic: 'trade',
  topicName: 'Trade',
  name,
  definition: '',
  unitMult,
  unit,
  frequency: 'mixed',
  chart: 'line',
  featured: false,
  code: null,
  note: null,
})

const names = namesOf(
  [
    indicator('trade-turnover', 'Trade turnover', dollars, 9),
    indicator('trade-share', 'Share of trade', perCent, 0),
    indicator('exports', 'Exports', dollars, 9),
    indicator('imports', 'Imports', dollars, 9),
    indicator('trade-growth', 'Change of trade', perCent, 0),
    indicator('population', 'Population', people, 0),
    indicator('population-stated', 'Population as stated', people, 6),
  ],
  [
    { area: 'KAZ', name: 'Kazakhstan', type: 'country' },
    { area: 'TUR', name: 'Türkiye', type: 'country' },
    { area: 'UZB', name: 'Uzbekistan', type: 'country' },
    { area: 'OTS', name: 'Turkic States', type: 'group' },
  ],
)

const stated = (slug: string, refArea: string, counterpartArea: string | null, value: number) => ({
  indicator: slug,
  refArea,
  counterpartArea,
  timePeriod: '2024',
  scope: null,
  value,
  qualifier: 'exact' as const,
  lower: null,
  upper: null,
})

function markup(finding: Note['finding']): string {
  const language = { t: translator('en'), locale: 'en' } as const
  return renderToStaticMarkup(<NoteSentence language={language} names={names} finding={finding} />)
}

const words = (finding: Note['finding']) =>
  markup(finding)
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u2009', ' ')

const turnover = (partner: string, value: number) => stated('trade-turnover', 'KAZ', partner, value)

test('a share that does not fit is told with its total and its part, each in its own unit', () => {
  expect(
    words({
      rule: 'share-of-total',
      share: { ...stated('trade-share', 'KAZ', 'OTS', 18), qualifier: 'over' },
      whole: turnover('WLD', 142),
      part: turnover('OTS', 11.4),
      computed: { value: 25.56, qualifier: 'at-least' },
    }),
  ).toBe('&gt; 18 % of the total of $142 bn gives ≥ $25.6 bn; the part is stated as $11.4 bn.')
})

test('parts are named by their indicators, one alone that exceeds its whole as well', () => {
  const exported = stated('exports', 'KAZ', 'TUR', 3.9)
  const imported = stated('imports', 'KAZ', 'TUR', 1.5)
  const whole = turnover('TUR', 6)
  expect(
    words({
      rule: 'parts-of-whole',
      whole,
      parts: [exported, imported],
      computed: { value: 5.4, qualifier: 'exact' },
    }),
  ).toBe('Exports of $3.9 bn, Imports of $1.5 bn add up to $5.4 bn; the whole is stated as $6 bn.')
  expect(
    words({
      rule: 'parts-of-whole',
      whole: turnover('TUR', 3),
      parts: [exported],
      computed: { value: 3.9, qualifier: 'exact' },
    }),
  ).toBe('Exports of $3.9 bn exceed the whole, which is stated as $3 bn.')
})

test('a change is told with the levels and their periods', () => {
  expect(
    words({
      rule: 'change-of-levels',
      change: stated('trade-growth', 'KAZ', 'TUR', 14),
      before: { ...turnover('TUR', 4), timePeriod: '2023-S1' },
      after: { ...turnover('TUR', 5), timePeriod: '2024-S1' },
      computed: { value: 25, qualifier: 'exact' },
    }),
  ).toBe(
    'For 2024 a change of 14 % is stated; the levels ($4 bn, first half of 2023; $5 bn, first half of 2024) give 25 %.',
  )
})

test('the members of a group are named, the missing ones too', () => {
  expect(
    words({
      rule: 'members-of-group',
      group: turnover('OTS', 5),
      parts: [turnover('TUR', 4.9), turnover('KGZ', 2)],
      missing: ['UZB'],
      computed: { value: 6.9, qualifier: 'exact' },
      withObservers: null,
    }),
  ).toBe(
    'The members (Türkiye $4.9 bn, KGZ $2 bn) add up to $6.9 bn; for the group $5 bn is stated. Not stated: Uzbekistan.',
  )
  expect(
    words({
      rule: 'members-of-group',
      group: stated('population-stated', 'OTS', null, 200),
      parts: [stated('population', 'KAZ', null, 20_600_000)],
      missing: [],
      computed: { value: 20.6, qualifier: 'exact' },
      withObservers: { value: 30.2, qualifier: 'exact' },
    }),
  ).toBe(
    'The members (Kazakhstan 20.6 m people) add up to 20.6 m people, with the observers to 30.2 m people; for the group 200 m people is stated.',
  )
})

test('a slip of the unit is told as a thousand times its neighbour, or as a thousandth', () => {
  const slip = { rule: 'power-of-ten', other: { ...turnover('TUR', 6.3), timePeriod: '2023' } } as const
  expect(words({ ...slip, stated: turnover('TUR', 6000), power: 3 })).toBe(
    '$6 tn is about 1,000 times $6.3 bn, the figure of 2023: perhaps a slip of the unit.',
  )
  expect(words({ ...slip, stated: turnover('TUR', 0.006), power: -3 })).toBe(
    '$6 m is about 1,000 times less than $6.3 bn, the figure of 2023: perhaps a slip of the unit.',
  )
})

test('two countries’ figures of one flow are told with their names, and exports against imports', () => {
  expect(
    words({
      rule: 'mirror',
      stated: turnover('TUR', 6),
      mirror: stated('trade-turnover', 'TUR', 'KAZ', 10),
    }),
  ).toBe('Kazakhstan states $6 bn, Türkiye $10 bn for the same trade.')
  expect(
    words({
      rule: 'mirror',
      stated: stated('exports', 'KAZ', 'UZB', 3.7),
      mirror: stated('imports', 'UZB', 'KAZ', 3.2),
    }),
  ).toBe('Kazakhstan states $3.7 bn (Exports), Uzbekistan $3.2 bn (Imports) for the same flow.')
})

test('each stated figure leads to its claims', () => {
  const finding = {
    rule: 'restated',
    stated: stated('population-stated', 'KAZ', null, 18),
    series: stated('population', 'KAZ', null, 20_600_000),
  } as const
  expect(words(finding)).toBe(
    '18 m people is stated (Population as stated); the data set “Population” has 20.6 m people.',
  )
  expect([...markup(finding).matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/en/indicators/population-stated/KAZ/2024',
    '/en/indicators/population/KAZ/2024',
  ])
})
