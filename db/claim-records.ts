import type { Observations } from '../seed/observations'
import type { Seed } from '../seed/read'
import type { Row } from '../seed/schema'
import { periodYear } from '../stats/period'
import { type Chosen, charted, chosenOf } from './chosen'
import type { Cell, Records } from './insert'
import type { StatedObservations } from './insert-observations'
import { type Stated, type StatedSeries, statedSeries } from './stated'

/** A series with what is charted of it. */
export type ChosenSeries = StatedSeries & { chosen: Chosen }

/** Claims and observations of data sets as one table, each in its indicator's multiplier, the charted ones chosen. */
export function claimRecords(seed: Seed) {
  const stated = statedSeries(seed).map((series) => ({ ...series, chosen: chosenOf(series, seed.series) }))
  return {
    series: {
      columns: ['id', 'indicator', 'ref_area', 'counterpart_area'],
      rows: stated.map(({ id, indicator, refArea, counterpartArea }): Cell[] => [
        id,
        indicator,
        refArea,
        counterpartArea,
      ]),
    },
    claims: single(seed, stated),
    observations: bulk(seed.series, stated),
    stated,
  }
}

/** Claims, in the order of the files; they come before the observations, which are numbered on from them. */
function single({ claims }: Seed, stated: readonly ChosenSeries[]): Records {
  const ordered: { claim: Stated; series: ChosenSeries }[] = []
  for (const series of stated) for (const claim of series.claims) ordered[claim.order] = { claim, series }
  return {
    columns: [
      ...['id', 'series', 'time_period', 'year', 'value', 'value_text', 'source', 'chosen', 'rivals'],
      ...[
        'qualifier',
        'lower',
        'upper',
        'kind',
        'scope',
        'lower_text',
        'upper_text',
        'obs_status',
        'quote',
        'period_as_stated',
      ],
      ...['period_basis', 'rank', 'rank_reason', 'note'],
    ],
    rows: ordered.map(({ claim, series }, i) => [
      ...[claim.order + 1, series.id, ...dated(claim.period), claim.value, claim.valueText, claim.source],
      ...charted(series.chosen, claim.order),
      ...[
        claim.qualifier,
        claim.lower,
        claim.upper,
        claim.kind,
        claim.scope,
        claim.lowerText,
        claim.upperText,
      ],
      ...asWritten(claims[i]?.row),
    ]),
  }
}

const asWritten = (row: Row<'claims'> | undefined): Cell[] => [
  ...[row?.obs_status ?? null, row?.quote ?? null, row?.period_as_stated ?? null, row?.period_basis ?? null],
  ...[row?.rank ?? 'normal', row?.rank_reason ?? null, row?.note ?? null],
]

const dated = (period: string | null): Cell[] => [period, period === null ? null : periodYear(period)]

/** Runs in the order of the files, in which the observations are numbered. */
function bulk(
  { periods, period, value, at }: Observations,
  stated: readonly ChosenSeries[],
): StatedObservations {
  const runs = stated.flatMap(({ id, chosen, runs }) => runs.map((run) => ({ ...run, series: id, chosen })))
  return { periods, period, value, at, runs: runs.sort((a, b) => a.order - b.order) }
}
