const hinted = [
  'time_period',
  'value',
  'unit_mult',
  'qualifier',
  'lower',
  'kind',
  'scope',
  'quote',
  'period_as_stated',
  'rank',
  'rank_reason',
  'repeats',
  'class',
  'published',
] as const

type Hinted = (typeof hinted)[number]

/** Whether a column has a sentence that explains it. */
export const isHinted = (column: string): column is Hinted => hinted.some((name) => name === column)
