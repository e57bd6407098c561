import { lane } from '../../db/chosen'
import type { DatedClaim, SeriesHead } from '../../db/queries/dated-claims'
import { period } from '../../stats/period'
import type { CodelistId } from './codelists'

export const agency = 'KERVAN'
export const version = '1.0.0'
export const timePeriod = 'TIME_PERIOD'
export const notApplicable = '_Z'
export const unspecified = '_U'

/** A dimension or an attribute: its codes or the type of its text, and what it is of a claim. */
export type Component = {
  id: ComponentId
  codelist?: CodelistId
  type?: 'String' | 'Decimal' | 'Integer' | 'ObservationalTimePeriod'
  of: (claim: DatedClaim, series: SeriesHead) => string | null
}

export type ComponentId = keyof typeof import('../_i18n/en/sdmx.json')['component']

/** A dataflow with its structure; `dimensions` are those of the series, in the order of the key. */
export type Flow = {
  id: 'FIGURES' | 'CLAIMS'
  structure: string
  claims: 'chosen' | 'all'
  dimensions: readonly Component[]
  ofSeries: readonly Component[]
  ofObservation: readonly Component[]
}

export const time: Component = {
  id: timePeriod,
  type: 'ObservationalTimePeriod',
  of: (claim) => claim.timePeriod,
}

export const measure: Component = { id: 'OBS_VALUE', type: 'Decimal', of: (claim) => claim.valueText }

/** A span that is no calendar period (the first eleven months) has SDMX's frequency "other". */
const frequencyCode = (text: string) => {
  const { frequency } = period(text)
  return frequency === 'span' ? '_O' : frequency
}

const place: readonly Component[] = [
  { id: 'FREQ', codelist: 'CL_FREQ', of: (claim) => frequencyCode(claim.timePeriod) },
  { id: 'INDICATOR', codelist: 'CL_INDICATOR', of: (_, series) => series.indicator },
  { id: 'REF_AREA', codelist: 'CL_AREA', of: (_, series) => series.refArea },
  {
    id: 'COUNTERPART_AREA',
    codelist: 'CL_AREA',
    of: (_, series) => series.counterpartArea ?? notApplicable,
  },
]

const ofSeries: readonly Component[] = [
  { id: 'UNIT_MEASURE', codelist: 'CL_UNIT', of: (_, series) => series.unit },
  { id: 'UNIT_MULT', codelist: 'CL_UNIT_MULT', of: (_, series) => String(series.unitMult) },
]

const ofFigure: readonly Component[] = [
  { id: 'OBS_STATUS', codelist: 'CL_OBS_STATUS', of: (claim) => claim.obsStatus ?? 'A' },
  { id: 'QUALIFIER', codelist: 'CL_QUALIFIER', of: (claim) => claim.qualifier },
  { id: 'LOWER_BOUND', type: 'Decimal', of: (claim) => claim.lowerText },
  { id: 'UPPER_BOUND', type: 'Decimal', of: (claim) => claim.upperText },
  {
    id: 'DECIMALS',
    type: 'Integer',
    of: (claim) => String(claim.valueText.split('.')[1]?.length ?? 0),
  },
  { id: 'SCOPE', type: 'String', of: (claim) => claim.scope },
]

const figures: Flow = {
  id: 'FIGURES',
  structure: 'DSD_FIGURES',
  claims: 'chosen',
  dimensions: [...place, { id: 'KIND', codelist: 'CL_KIND', of: (claim) => lane(claim.kind) }],
  ofSeries,
  ofObservation: [
    ...ofFigure,
    { id: 'STATED_KIND', codelist: 'CL_KIND', of: (claim) => claim.kind },
    { id: 'SOURCE', codelist: 'CL_SOURCE', of: (claim) => claim.source },
    { id: 'RIVALS', type: 'Integer', of: (claim) => String(claim.rivals) },
  ],
}

const claims: Flow = {
  id: 'CLAIMS',
  structure: 'DSD_CLAIMS',
  claims: 'all',
  dimensions: [
    ...place,
    { id: 'KIND', codelist: 'CL_KIND', of: (claim) => claim.kind },
    { id: 'SOURCE', codelist: 'CL_SOURCE', of: (claim) => claim.source ?? unspecified },
    { id: 'CLAIM', type: 'Integer', of: (claim) => String(claim.number ?? 1) },
  ],
  ofSeries,
  ofObservation: [
    ...ofFigure,
    { id: 'RANK', codelist: 'CL_RANK', of: (claim) => claim.rank ?? null },
    { id: 'RANK_REASON', type: 'String', of: (claim) => claim.rankReason ?? null },
    { id: 'CHARTED', codelist: 'CL_YES_NO', of: (claim) => (claim.chosen === 1 ? 'Y' : 'N') },
    { id: 'QUOTE', type: 'String', of: (claim) => claim.quote ?? null },
    { id: 'PERIOD_AS_STATED', type: 'String', of: (claim) => claim.periodAsStated ?? null },
    { id: 'PERIOD_BASIS', codelist: 'CL_PERIOD_BASIS', of: (claim) => claim.periodBasis ?? null },
    { id: 'COMMENT', type: 'String', of: (claim) => claim.note ?? null },
  ],
}

export const flows: readonly Flow[] = [figures, claims]

/** Everything that a structure is made of, in the order of the standard's files. */
export const componentsOf = ({ dimensions, ofSeries, ofObservation }: Flow): Component[] => [
  ...dimensions,
  time,
  measure,
  ...ofSeries,
  ...ofObservation,
]
