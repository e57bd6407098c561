import type { ChartInput } from '../../app/_chart/kinds/input'
import type { Line, Mark, Point } from '../../app/_chart/model'
import { qualifierSigns } from '../../app/_i18n/format'

type Change = Partial<Point>

/** The areas with a colour of their own. */
const areas = ['KAZ', 'UZB', 'TUR', 'AZE', 'KGZ', 'TKM', 'HUN', 'OTS']

export const point = (x: number, y: number, change: Change = {}): Point => ({
  x,
  y,
  kind: 'actual',
  qualifier: 'exact',
  text: String(y),
  ...change,
})

export const line = (code: string, ...points: Point[]): Line => ({
  key: code,
  name: code,
  code,
  color: [...areas, 'TITR'].includes(code) ? `var(--area-${code})` : 'var(--area-other)',
  points,
})

export const rival = (x: number, y: number, role: Mark['role'], change: Change = {}): Mark => ({
  ...point(x, y, change),
  key: 'KAZ',
  color: 'var(--area-KAZ)',
  role,
})

export const input = (lines: readonly Line[], marks: readonly Mark[] = []): ChartInput => ({
  lines,
  marks,
  formatTicks: () => String,
  formatValue: ({ value, qualifier }) => qualifierSigns[qualifier] + Math.round(value),
})

/** A line of yearly figures from a first year on; a hole is a gap. */
export const yearly = (code: string, name: string, first: number, ys: readonly (number | null)[]): Line => ({
  ...line(code, ...ys.flatMap((y, i) => (y === null ? [] : [point(first + i, y)]))),
  name,
})

/** Figures in the sizes of the region's economies. */
export const region: readonly Line[] = [
  yearly('KAZ', 'Kazakhstan', 2014, [221, 184, 137, 167, 179, 182, 171, 197, 225, 262, 288]),
  yearly('UZB', 'Uzbekistan', 2014, [80, 86, 86, 62, 53, 60, 60, 70, 81, 91, 115]),
  yearly('AZE', 'Azerbaijan', 2014, [75, 53, 38, 41, 47, 48, 43, 55, 79, 72, 74]),
  yearly('TKM', 'Turkmenistan', 2014, [44, 36, 36, 38, 41, 45, 43, 49, 57, 60, 64]),
  yearly('KGZ', 'Kyrgyzstan', 2014, [7, 7, 7, 8, 8, 9, 8, 9, 12, 14, 17]),
]

export const growth: readonly Line[] = [
  yearly('KAZ', 'Kazakhstan', 2016, [1.1, 4.1, 4.1, 4.5, -2.5, 4.3, 3.2, 5.1, 4.8]),
  yearly('KGZ', 'Kyrgyzstan', 2016, [4.3, 4.7, 3.5, 4.6, -7.1, 5.5, 9.0, 9.0, 9.0]),
  yearly('TUR', 'Türkiye', 2016, [3.3, 7.5, 3, 0.8, 1.9, 11.4, 5.5, 5.1, 3.2]),
  yearly('AZE', 'Azerbaijan', 2016, [-3.1, 0.2, 1.5, 2.5, -4.2, 5.6, 4.7, 1.4, 4.1]),
  yearly('HUN', 'Hungary', 2016, [2.4, 4.1, 5.6, 5.1, -4.3, 7.2, 4.2, -0.8, 0.6]),
]

export const onePoint = [line('KAZ', point(2024, 11.4))]
export const equal = ['KAZ', 'UZB', 'TKM'].map((code) => yearly(code, code, 2020, [3, 3, 3, 3]))
export const gaps = [line('KAZ'), line('UZB')]
export const outlier = [
  yearly('TUR', 'Türkiye', 2020, [720, 820, 906, 1130]),
  yearly('KGZ', 'Kyrgyzstan', 2020, [8, 9, 12, 14]),
  yearly('UZB', 'Uzbekistan', 2020, [60, 70, 81, 91]),
  yearly('TKM', 'Turkmenistan', 2020, [1.2, 1.3, 1.4, 1.5]),
]

export const holed = [
  yearly('KAZ', 'Kazakhstan', 2014, [221, 184, 137, 167, 179, 182, 171, 197]),
  yearly('UZB', 'Uzbekistan', 2014, [80, 86, 86, null, 53, null, 60, 70]),
  yearly('KGZ', 'Kyrgyzstan', 2015, [7, 7, 8, 8, 9, 8, 9]),
]

/** As many lines as asked for, of 25 years. */
export const many = (count: number, years = 25): Line[] =>
  Array.from({ length: count }, (_, i) =>
    yearly(
      areas[i] ?? `A${String(i).padStart(2, '0')}`,
      `Area number ${i + 1}`,
      2024 - years + 1,
      Array.from({ length: years }, (_, j) => Math.round((i + 2) * (10 + 3 * Math.sin(j / 3 + i)) * 10) / 10),
    ),
  )

/** Days of a price that wanders, without chance. */
export const days = (count: number): Line[] => [
  {
    ...line('KAZ'),
    name: 'Price',
    points: Array.from({ length: count }, (_, i) =>
      point(
        2000 + i / 365,
        Math.round(100 * (60 + 20 * Math.sin(i / 400) + 6 * Math.sin(i / 17) + 3 * Math.cos(i * 2.3))) / 100,
      ),
    ),
  },
]

/** The same areas in nine scripts and lengths. */
export const scripts: readonly Line[] = [
  ['KAZ', 'Kazakhstan and its neighbours'],
  ['TUR', 'Türkiye Cumhuriyeti'],
  ['AZE', 'Azərbaycan'],
  ['UZB', 'Узбекистан'],
  ['KGZ', 'Қырғызстан'],
  ['TKM', 'تركمانستان'],
  ['HUN', 'უნგრეთი'],
  ['OTS', 'Թյուրքական պետություններ'],
  ['CHN', '哈萨克斯坦共和国'],
].map(([code = '', name = ''], i) =>
  yearly(code, name, 2020, [40 + i * 9, 44 + i * 10, 47 + i * 9, 52 + i * 11]),
)

/** Figures that are not exact, in every manner, and rivals of some. */
export const inexact: readonly Line[] = [
  {
    ...line(
      'KAZ',
      point(2022, 30, { kind: 'estimate' }),
      point(2023, 32),
      point(2024, 45, { qualifier: 'over', text: '> 45' }),
    ),
    name: 'Kazakhstan',
  },
  {
    ...line(
      'UZB',
      point(2022, 21),
      point(2023, 24),
      point(2024, 26, { qualifier: 'range', reach: [20, 31], text: '20–31' }),
    ),
    name: 'Uzbekistan',
  },
  {
    ...line(
      'AZE',
      point(2022, 11),
      point(2023, 14, { qualifier: 'at-most', text: '≤ 14' }),
      point(2024, 15, { kind: 'estimate', qualifier: 'about', text: '≈ 15' }),
    ),
    name: 'Azerbaijan',
  },
]
export const rivals = [rival(2024, 50, 'rival'), rival(2024, 41, 'rival')]
