import type { Seed } from '../seed/read'
import type { Row } from '../seed/schema'
import { shiftDecimal } from '../stats/decimal'
import { periodYear } from '../stats/period'
import { chosenAmong, type Stated } from './chosen'
import type { Cell, Records } from './load'

/** Claims and observations of series as one table, each in its indicator's multiplier, the charted ones chosen. */
export function claimRecords(seed: Seed): { series: Records; claims: Records } {
  const ids = new Map<string, number>()
  const seriesRows: Cell[][] = []
  const seriesId = (row: { indicator: string; ref_area: string; counterpart_area?: string | undefined }) => {
    const key = `${row.indicator} ${row.ref_area} ${row.counterpart_area ?? ''}`
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = ids.size + 1
    ids.set(key, id)
    seriesRows.push([id, row.indicator, row.ref_area, row.counterpart_area ?? null])
    return id
  }
  const multipliers = new Map(seed.indicators.map(({ row }) => [row.indicator, Number(row.unit_mult)]))
  const sources = new Map(seed.sources.map(({ row }) => [row.source, row]))
  const stated: Stated[] = []
  const add = (row: ClaimRow) => {
    const source = row.source === undefined ? undefined : sources.get(row.source)
    const places =
      row.unit_mult === undefined ? 0 : Number(row.unit_mult) - (multipliers.get(row.indicator) ?? 0)
    const shift = (text: string | undefined) =>
      text === undefined ? null : Number(shiftDecimal(text, places))
    const valueText = shiftDecimal(row.value, places)
    const id = seriesId(row)
    const period = row.time_period ?? null
    const figure = [Number(valueText), row.qualifier ?? 'exact', shift(row.lower), shift(row.upper)] as const
    stated.push({
      rank: row.rank ?? 'normal',
      kind: row.kind,
      scope: row.scope ?? null,
      sourceClass: source?.class ?? null,
      published: source?.published ?? '',
      order: stated.length,
      series: id,
      period,
      figure,
      cells: [
        id,
        period,
        period === null ? null : periodYear(period),
        figure[0],
        valueText,
        figure[1],
        figure[2],
        figure[3],
        row.kind,
        row.obs_status ?? null,
        row.scope ?? null,
        row.source ?? null,
        row.quote ?? null,
        row.period_as_stated ?? null,
        row.period_basis ?? null,
        row.rank ?? 'normal',
        row.rank_reason ?? null,
        row.note ?? null,
      ],
    })
  }
  for (const { row } of seed.claims) add(row)
  for (const { row } of seed.series) add({ ...row, kind: 'actual' })
  const chosen = chosenAmong(stated)
  return {
    series: { columns: ['id', 'indicator', 'ref_area', 'counterpart_area'], rows: seriesRows },
    claims: {
      columns: [
        'id',
        'series',
        'time_period',
        'year',
        'value',
        'value_text',
        'qualifier',
        'lower',
        'upper',
        'kind',
        'obs_status',
        'scope',
        'source',
        'quote',
        'period_as_stated',
        'period_basis',
        'rank',
        'rank_reason',
        'note',
        'chosen',
        'rivals',
      ],
      rows: rowsOf(stated, chosen),
    },
  }
}

type ClaimRow = Pick<Row<'claims'>, 'indicator' | 'ref_area' | 'value' | 'kind'> & Partial<Row<'claims'>>

function* rowsOf(stated: readonly Stated[], chosen: ReadonlyMap<Stated, number>): Generator<Cell[]> {
  for (const claim of stated)
    yield [claim.order + 1, ...claim.cells, chosen.has(claim) ? 1 : 0, chosen.get(claim) ?? 0]
}
