import { type Chosen, isChosen } from './chosen'
import type { ChosenSeries } from './claim-records'
import type { Cell, Records } from './insert'
import type { StatedRun } from './stated'

/** What each source states of each series. */
export function sourceSeriesRecords(stated: readonly ChosenSeries[]): Records {
  return { columns: ['source', 'series', 'figures', 'charted'], rows: stated.flatMap(rowsOf) }
}

function rowsOf({ id, claims, runs, chosen }: ChosenSeries): Cell[][] {
  const found = new Map<string, [figures: number, charted: number]>()
  const count = (source: string, figures: number, charted: number) => {
    const known = found.get(source) ?? [0, 0]
    found.set(source, [known[0] + figures, known[1] + charted])
  }
  for (const { source, order } of claims) if (source) count(source, 1, isChosen(chosen, order) ? 1 : 0)
  for (const run of runs) count(run.source, run.to - run.from, chartedIn(run, chosen))
  return [...found].map(([source, counts]) => [source, id, ...counts])
}

function chartedIn({ from, to, order }: StatedRun, chosen: Chosen): number {
  if (chosen === 'all') return to - from
  return Array.from({ length: to - from }, (_, i) => order + i).filter((one) => chosen.has(one)).length
}
