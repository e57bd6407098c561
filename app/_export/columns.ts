/** `figure` is a number as it was typed: `0.10` stays `0.10`; so is a `bound`. A `list` holds keys. */
export type ColumnType = 'text' | 'integer' | 'number' | 'figure' | 'bound' | 'list'

/** Whether the cells of a column are numbers. */
export const isNumber = (type: ColumnType = 'text'): boolean => type !== 'text' && type !== 'list'

/** A column with its two names; without a type it holds text. */
export type Column = { name: string; short: string; type?: ColumnType }

const place: readonly Column[] = [
  { name: 'Entity', short: 'entity' },
  { name: 'Code', short: 'code' },
  { name: 'Year', short: 'year', type: 'integer' },
]

const rest: readonly Column[] = [
  { name: 'Time period', short: 'time_period' },
  { name: 'Counterpart', short: 'counterpart' },
  { name: 'Counterpart code', short: 'counterpart_code' },
  { name: 'Unit', short: 'unit' },
  { name: 'Qualifier', short: 'qualifier' },
  { name: 'Lower', short: 'lower', type: 'bound' },
  { name: 'Upper', short: 'upper', type: 'bound' },
  { name: 'Kind', short: 'kind' },
  { name: 'Status', short: 'obs_status' },
  { name: 'Scope', short: 'scope' },
  { name: 'Source', short: 'source' },
  { name: 'URL', short: 'url' },
]

/** What an export of every claim has beside. */
export const claimColumns: readonly Column[] = [
  { name: 'Rank', short: 'rank' },
  { name: 'Reason of the rank', short: 'rank_reason' },
  { name: 'Drawn', short: 'drawn' },
  { name: 'Quote', short: 'quote' },
  { name: 'Period as stated', short: 'period_as_stated' },
  { name: 'Period basis', short: 'period_basis' },
]

export const indicatorColumns = (
  indicator: { name: string; indicator: string },
  type: 'figure' | 'number' = 'figure',
): Column[] => [
  ...place,
  { name: indicator.name, short: indicator.indicator.replaceAll('-', '_'), type },
  ...rest,
]

export const countryColumns: readonly Column[] = [
  ...place,
  { name: 'Indicator', short: 'indicator' },
  { name: 'Indicator code', short: 'indicator_code' },
  { name: 'Value', short: 'value', type: 'figure' },
  ...rest,
]
