/** What the matrix of trade can show: amounts as a side states them, or a part of that side's foreign trade. */
export const measures = ['turnover', 'exports', 'imports', 'share'] as const
export type Measure = (typeof measures)[number]

/** A measure that a counterpart states as well, from its own side. */
export type Flow = Exclude<Measure, 'share'>
export const flows = ['turnover', 'exports', 'imports'] as const

export const indicatorOf = {
  turnover: 'trade-turnover',
  exports: 'exports',
  imports: 'imports',
  share: 'trade-share',
} as const satisfies Record<Measure, string>

/** The indicator under which the counterpart states the same flow: what one side sells, the other buys. */
export const mirrorOf = {
  turnover: 'trade-turnover',
  exports: 'imports',
  imports: 'exports',
} as const satisfies Record<Flow, string>

/** The measure and the year that a reader chose; without a year, the latest of each pair. */
export type TradeView = { measure: Measure; year: number | null }

export type TradeFault = { parameter: 'measure' | 'year'; value: string; allowed: readonly string[] }

/** Reads `measure=exports&year=2024`. What is not understood, or has no figures, is left out and listed. */
export function readTradeView(
  search: URLSearchParams,
  yearsOf: (measure: Measure) => readonly number[],
): { view: TradeView; faults: TradeFault[] } {
  const faults: TradeFault[] = []
  const asked = search.get('measure') || 'turnover'
  const known = measures.find((measure) => measure === asked)
  if (!known) faults.push({ parameter: 'measure', value: asked, allowed: measures })
  const measure = known ?? 'turnover'
  const text = search.get('year')
  const years = yearsOf(measure)
  const year = years.find((one) => String(one) === text) ?? null
  if (text && year === null) faults.push({ parameter: 'year', value: text, allowed: years.map(String) })
  return { view: { measure, year }, faults }
}

/** The view as search parameters, the inverse of readTradeView; empty for the view without a choice. */
export function tradeSearch({ measure, year }: TradeView): string {
  const parts: string[] = []
  if (measure !== 'turnover') parts.push(`measure=${measure}`)
  if (year !== null) parts.push(`year=${year}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** The address of the page about two areas, seen from the first. */
export const pairPath = (locale: string, refArea: string, counterpartArea: string) =>
  `/${locale}/trade/${refArea}.${counterpartArea}`
