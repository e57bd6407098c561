import { chartModel, type Line, type Mark, type Thread } from '../../app/_chart/model'
import { line, outlier, point, region, rival } from './lines'

type Input = Parameters<typeof chartModel>[0]

const format = (
  kind: Input['kind'],
  lines: readonly Line[],
  marks: Mark[] = [],
  threads: Thread[] = [],
): Input => ({
  kind,
  lines,
  marks,
  threads,
  formatTicks: () => String,
})

/** Charts over time: lines, bars side by side and single areas. */
export const timeInputs: Record<string, Input> = {
  'two-lines': format('line', [
    line('KAZ', point(2020, 171), point(2021, 197), point(2022, 225)),
    line('UZB', point(2020, 66), point(2021, 77), point(2022, 90)),
  ]),
  'a-reference-and-parts': {
    ...format(
      'line',
      [line('KAZ', point(1977, -29.01), point(1995, -26.62), point(2020, -28.23))],
      [rival(2023.84, -29.2, 'part'), rival(2024.3, -28.65, 'part')],
    ),
    references: [{ value: -29.01, label: 'Low of 1977: −29.01 m' }],
  },
  'one-point': format('line', [line('KAZ', point(2024, 11.4))]),
  'a-gap': format('line', [line('KAZ', point(2010, 4.5), point(2022, 12.9), point(2023, 11.4))]),
  'all-equal': format('line', [line('TKM', point(2015, 3), point(2016, 3), point(2017, 3))]),
  'a-negative-level': format('line', [
    line('KAZ', point(2019, -27.91), point(2020, -28.23), point(2021, -28.4)),
  ]),
  'bars-of-both-signs': format('bar', [line('KGZ', point(2019, 4.6), point(2020, -7.1), point(2021, 5.5))]),
  'inexact-and-rivals': format(
    'line',
    [line('KAZ', point(2023, 11.4), point(2024, 11.4), point(2025, 11.9, { qualifier: 'over' }))],
    [rival(2025, 11, 'rival', { qualifier: 'over' }), rival(2030, 23, 'intent', { kind: 'forecast' })],
  ),
  'kinds-apart': format(
    'line',
    [
      line(
        'TITR',
        point(2022, 1.5),
        point(2023, 2.8, { kind: 'estimate' }),
        point(2024, 4.5),
        point(2025, 4.1, { qualifier: 'range', reach: [3.8, 4.4] }),
      ),
    ],
    [
      rival(2024, 3.3, 'rival'),
      rival(2026, 5.2, 'intent', { kind: 'plan' }),
      rival(2027, 6, 'intent', { kind: 'plan' }),
      rival(2028, 8, 'intent', { kind: 'forecast' }),
      rival(2027, 10, 'intent', { kind: 'target', qualifier: 'at-most' }),
      rival(2024, 6, 'intent', { kind: 'capacity' }),
    ],
    [
      {
        key: 'TITR plan',
        kind: 'plan',
        color: 'var(--area-TITR)',
        points: [point(2026, 5.2), point(2027, 6)],
      },
    ],
  ),
  'a-target-alone': format('line', [line('KAZ')], [rival(2030, 15, 'intent', { kind: 'target' })]),
  'eight-names-at-one-height': format(
    'line',
    ['AZE', 'KAZ', 'KGZ', 'TUR', 'UZB', 'HUN', 'TKM', 'OTS'].map((code, i) =>
      line(code, point(2023, 90 + i), point(2024, 100 + i / 10)),
    ),
  ),
  'line-region': format('line', region),
  'line-outlier-log': { ...format('line', outlier), yScale: 'log' },
  'line-region-log': { ...format('line', region), yScale: 'log' },
  'bar-three': format('bar', region.slice(0, 3)),
  'area-one': format('area', region.slice(0, 1)),
  'area-with-a-gap-and-an-estimate': format('area', [
    line(
      'UZB',
      point(2016, 5),
      point(2017, 7),
      point(2018, 6, { kind: 'estimate' }),
      point(2021, 9),
      point(2022, 11),
    ),
  ]),
}

export const timeCases = Object.fromEntries(
  Object.entries(timeInputs).map(([name, input]) => [name, chartModel(input)]),
)
