import type { Observations } from '../seed/observations'
import { periodPosition, periodYear } from '../stats/period'

/** What counts of a period on a small chart: its year, where it stands, and whether it is a year or no span of days. */
export type PeriodKind = { year: number; position: number; x: number; isYear: boolean; isRegular: boolean }

export function periodKind(text: string): PeriodKind {
  const position = periodPosition(text)
  return {
    year: periodYear(text),
    position,
    x: Number(position.toFixed(3)),
    isYear: text.length === 4,
    isRegular: !text.includes('/'),
  }
}

/** The kinds of the periods of data sets, by text and by their number there: looked up, as a million rows ask. */
export type PeriodKinds = { byText: ReadonlyMap<string, PeriodKind>; byNumber: readonly PeriodKind[] }

export function periodKinds({ periods }: Observations): PeriodKinds {
  const byText = new Map(periods.map((text) => [text, periodKind(text)]))
  return { byText, byNumber: [...byText.values()] }
}
