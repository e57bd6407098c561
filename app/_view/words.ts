import { chartKinds } from '../_chart/kinds/offered'

/** The tabs of an indicator's page. */
export const tabs = ['chart', 'map', 'table', 'scatter'] as const
export type Tab = (typeof tabs)[number]

/**
 * What is made of the figures, in FRED's words: the level, the change from the period or the year before, the same in
 * per cent; and in ours: the index, the share of all states, per head, per cent of GDP, at constant prices, the moving
 * average of three and of five periods; and FRED's natural logarithm.
 */
export const units = [
  'lin',
  'chg',
  'ch1',
  'pch',
  'pc1',
  'index',
  'share',
  'percapita',
  'pctgdp',
  'real',
  'ma3',
  'ma5',
  'log',
] as const
export type Units = (typeof units)[number]

/** The kinds of charts that an address may name; which of them an indicator offers is told elsewhere. */
export const charts = chartKinds
export type ChartWord = (typeof charts)[number]

/** The columns that a table can be sorted by, beside the entities of a wide one. */
export const columns = ['period', 'area', 'value', 'kind', 'source', 'first', 'last', 'change'] as const
