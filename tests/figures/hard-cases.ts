import { dumbbellChart } from '../../app/_chart/kinds/dumbbell'
import { heatChart } from '../../app/_chart/kinds/heat'
import type { ChartInput } from '../../app/_chart/kinds/input'
import { panelsChart } from '../../app/_chart/kinds/panels'
import { rankedChart } from '../../app/_chart/kinds/ranked'
import { slopeChart } from '../../app/_chart/kinds/slope'
import { stackChart } from '../../app/_chart/kinds/stack'
import { type ChartModel, chartModel, type Line, type Mark } from '../../app/_chart/model'
import { days, equal, gaps, growth, inexact, input, many, onePoint, outlier, rivals, scripts } from './lines'
import { crossed } from './scatter'

type Case = { lines: readonly Line[]; marks?: readonly Mark[] }

/** What is hard to draw well. */
const cases = {
  'one-point': { lines: onePoint },
  equal: { lines: equal },
  gaps: { lines: gaps },
  'both-signs': { lines: growth },
  outlier: { lines: outlier },
  '1': { lines: many(1, 12) },
  '3': { lines: many(3, 12) },
  '12': { lines: many(12, 12) },
  '40': { lines: many(40, 12) },
  '5000-points': { lines: days(5000) },
  scripts: { lines: scripts },
  'inexact-and-rivals': { lines: inexact, marks: rivals },
} satisfies Record<string, Case>

export type CaseName = keyof typeof cases

const over = (kind: 'line' | 'area' | 'bar') => (drawn: ChartInput) => chartModel({ ...drawn, kind })

const kinds = {
  line: over('line'),
  area: over('area'),
  bar: over('bar'),
  'stack-area': (drawn) => stackChart({ ...drawn, form: 'area', measure: 'sum' }),
  'stack-area-share': (drawn) => stackChart({ ...drawn, form: 'area', measure: 'share' }),
  'stack-bar': (drawn) => stackChart({ ...drawn, form: 'bar', measure: 'sum' }),
  'stack-bar-share': (drawn) => stackChart({ ...drawn, form: 'bar', measure: 'share' }),
  ranked: rankedChart,
  slope: slopeChart,
  dumbbell: dumbbellChart,
  panels: panelsChart,
  scatter: ({ lines }) => crossed(lines, 'points'),
  'scatter-paths': ({ lines }) => crossed(lines, 'paths'),
  heat: (drawn) => heatChart({ ...drawn, none: 'no figure' }),
} satisfies Record<string, (drawn: ChartInput) => ChartModel | undefined>

export type KindName = keyof typeof kinds

const offeredForOne = 'offered for one line alone'
const notSigned = 'parts of a whole are not negative'
const yearsAlone = 'offered for figures of years alone'
const likeStackArea = 'layers are drawn as in the areas of sums'

/** The cases that no page draws in a kind, and why. */
export const senseless: Partial<Record<KindName, Partial<Record<CaseName, string>>>> = {
  area: {
    'one-point': 'offered from two years on',
    equal: offeredForOne,
    'both-signs': 'offered without negative figures',
    outlier: offeredForOne,
    '3': offeredForOne,
    '12': offeredForOne,
    '40': offeredForOne,
    scripts: offeredForOne,
    'inexact-and-rivals': offeredForOne,
  },
  bar: {
    outlier: 'more than three are lines',
    'both-signs': 'more than three are lines',
    '12': 'more than three are lines',
    '40': 'more than three are lines',
    '5000-points': yearsAlone,
    scripts: 'more than three are lines',
  },
  'stack-area': { '1': 'one part is its whole', '5000-points': yearsAlone, 'both-signs': notSigned },
  'stack-area-share': {
    '1': 'one part is its whole',
    'one-point': 'one part is its whole',
    '12': likeStackArea,
    '40': likeStackArea,
    '5000-points': yearsAlone,
    scripts: likeStackArea,
    'both-signs': notSigned,
  },
  'stack-bar': { '1': 'one part is its whole', '5000-points': yearsAlone, 'both-signs': notSigned },
  'stack-bar-share': {
    '1': 'one part is its whole',
    'one-point': 'one part is its whole',
    '12': 'bars are drawn as in those of sums',
    '40': 'bars are drawn as in those of sums',
    '5000-points': yearsAlone,
    scripts: 'bars are drawn as in those of sums',
    'both-signs': notSigned,
  },
  ranked: { '5000-points': yearsAlone },
  slope: { 'one-point': 'one year is no change', '5000-points': yearsAlone },
  dumbbell: { 'one-point': 'one year is no change', '5000-points': yearsAlone },
  scatter: { '5000-points': 'one point is drawn of each area' },
  'scatter-paths': {
    'one-point': 'one year has no path',
    '12': 'drawn in three and forty',
    '5000-points': 'a dot for each day would be a blot; no two indicators are daily',
  },
  heat: { '5000-points': yearsAlone },
}

export const hardCases: readonly { kind: KindName; of: CaseName; model: ChartModel | undefined }[] =
  Object.entries(kinds).flatMap(([kind, draw]) =>
    Object.entries(cases).flatMap(([of, drawn]: [string, Case]) => {
      if (!isKind(kind) || !isCase(of) || senseless[kind]?.[of]) return []
      return { kind, of, model: draw(input(drawn.lines, drawn.marks)) }
    }),
  )

function isKind(name: string): name is KindName {
  return name in kinds
}

function isCase(name: string): name is CaseName {
  return name in cases
}
