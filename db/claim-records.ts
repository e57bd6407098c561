import type { Seed } from '../seed/read'
import type { Row } from '../seed/schema'
import { shiftDecimal } from '../stats/decimal'
import { periodYear } from '../stats/period'
import { chosenAmong, type Stated } from './chosen'
import type { Cell, Records } from './load'

export type Entity = { id: number; indicator: string; refArea: string; counterpartArea: string | null }

/** Claims and observations of series as one table, each in its indicator's multiplier, the charted ones chosen. */
export function claimRecords(seed: Seed) {
  const { entities, idOf } = entityList()
  const multipliers = new Map(seed.indicators.map(({ row }) => [row.indicator, Number(row.unit_mult)]))
  const sources = new Map(seed.sources.map(({ row }) => [row.source, row]))
  const stated: Stated[] = []
  for (const { row } of seed.claims) {
    const source = row.source === undefined ? undefined : sources.get(row.source)
    const places =
      row.unit_mult === undefined ? 0 : Number(row.unit_mult) - (multipliers.get(row.indicator) ?? 0)
    const shifted = (text: string | undefined) =>
      text === undefined ? null : Number(shiftDecimal(text, places))
    const valueText = shiftDecimal(row.value, places)
    stated.push({
      rank: row.rank ?? 'normal',
      kind: row.kind,
      scope: row.scope ?? null,
      sourceClass: source?.class ?? null,
      published: source?.published ?? '',
      order: stated.length,
      series: idOf(row),
      period: row.time_period ?? null,
      source: row.source ?? null,
      value: Number(valueText),
      valueText,
      qualifier: row.qualifier ?? 'exact',
      lower: shifted(row.lower),
      upper: shifted(row.upper),
    })
  }
  for (const { row } of seed.series) {
    const source = sources.get(row.source)
    stated.push({
      rank: 'normal',
      kind: 'actual',
      scope: null,
      sourceClass: source?.class ?? null,
      published: source?.published ?? '',
      order: stated.length,
      series: idOf(row),
      period: row.time_period,
      source: row.source,
      value: Number(row.value),
      valueText: row.value,
      qualifier: 'exact',
      lower: null,
      upper: null,
    })
  }
  const chosen = chosenAmong(stated)
  const series: Records = {
    columns: ['id', 'indicator', 'ref_area', 'counterpart_area'],
    rows: entities.map((entity) => [entity.id, entity.indicator, entity.refArea, entity.counterpartArea]),
  }
  const single = { columns: [...common, ...ofClaims], rows: claimRows(seed, stated, chosen) }
  const bulk = { columns: common, fixed: ofSeries, rows: seriesRows(seed, stated, chosen) }
  return { series, claims: [single, bulk], entities, stated, chosen }
}

/** Series get their numbers as they come; rows of one mostly follow one another. */
function entityList() {
  const entities: Entity[] = []
  const ids = new Map<string, number>()
  let last: Entity | undefined
  const idOf = (
    row: Pick<Row<'series'>, 'indicator' | 'ref_area'> & { counterpart_area?: string | undefined },
  ) => {
    const counterpartArea = row.counterpart_area ?? null
    if (
      last?.refArea === row.ref_area &&
      last.indicator === row.indicator &&
      last.counterpartArea === counterpartArea
    )
      return last.id
    const key = `${row.indicator} ${row.ref_area} ${counterpartArea ?? ''}`
    const id = ids.get(key) ?? ids.size + 1
    last = { id, indicator: row.indicator, refArea: row.ref_area, counterpartArea }
    if (id > entities.length) {
      ids.set(key, id)
      entities.push(last)
    }
    return id
  }
  return { entities, idOf }
}

const common = [
  'id',
  'series',
  'time_period',
  'year',
  'value',
  'value_text',
  'source',
  'obs_status',
  'chosen',
  'rivals',
]
const ofClaims = [
  'qualifier',
  'lower',
  'upper',
  'kind',
  'scope',
  'quote',
  'period_as_stated',
  'period_basis',
].concat(['rank', 'rank_reason', 'note'])

/** What is the same in every row of a bulk series, as SQL: a row has a third fewer cells to hand over. */
const ofSeries = { qualifier: "'exact'", kind: "'actual'", rank: "'normal'" }

type Chosen = ReadonlyMap<Stated, number>

const commonCells = (claim: Stated, obsStatus: string | undefined, rivals: number | undefined): Cell[] => [
  claim.order + 1,
  claim.series,
  claim.period,
  claim.period === null ? null : periodYear(claim.period),
  claim.value,
  claim.valueText,
  claim.source,
  obsStatus ?? null,
  rivals === undefined ? 0 : 1,
  rivals ?? 0,
]

function* claimRows({ claims }: Seed, stated: readonly Stated[], chosen: Chosen): Generator<Cell[]> {
  for (const [i, { row }] of claims.entries()) {
    const claim = stated[i]
    if (!claim) continue
    yield [
      ...commonCells(claim, row.obs_status, chosen.get(claim)),
      ...[claim.qualifier, claim.lower, claim.upper, claim.kind, claim.scope],
      ...[row.quote ?? null, row.period_as_stated ?? null, row.period_basis ?? null],
      ...[claim.rank, row.rank_reason ?? null, row.note ?? null],
    ]
  }
}

function* seriesRows({ claims, series }: Seed, stated: readonly Stated[], chosen: Chosen): Generator<Cell[]> {
  for (let i = 0; i < series.length; i++) {
    const claim = stated[claims.length + i]
    if (claim) yield commonCells(claim, series[i]?.row.obs_status, chosen.get(claim))
  }
}
