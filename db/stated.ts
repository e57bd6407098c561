import { type Observations, type Run, typedValues } from '../seed/observations'
import type { Seed } from '../seed/read'
import type { Row } from '../seed/schema'
import type { Candidate } from '../stats/choose'
import type { Qualifier } from '../stats/codes'
import { shiftDecimal } from '../stats/decimal'

/** A claim on its way into the database, with what it says in the indicator's multiplier. `order` counts all of them. */
export type Stated = Candidate & {
  period: string | null
  source: string | null
  value: number
  valueText: string
  qualifier: Qualifier
  lower: number | null
  upper: number | null
  lowerText: string | null
  upperText: string | null
}

/** A run of observations; `order` is that of its first. */
export type StatedRun = Run & Pick<Candidate, 'sourceClass' | 'published' | 'order'>

/** A series and all that is stated of it. */
export type StatedSeries = {
  id: number
  indicator: string
  refArea: string
  counterpartArea: string | null
  claims: Stated[]
  runs: StatedRun[]
}

/** Every series that something is stated of, in the order of the first statement. */
export function statedSeries(seed: Seed): StatedSeries[] {
  const found = new Map<string, StatedSeries>()
  const multipliers = new Map(seed.indicators.map(({ row }) => [row.indicator, Number(row.unit_mult)]))
  const sources = new Map(seed.sources.map(({ row }) => [row.source, row]))
  const cited = (source: string | undefined) => {
    const row = source === undefined ? undefined : sources.get(source)
    return { sourceClass: row?.class ?? null, published: row?.published ?? '' }
  }
  let order = 0
  for (const { row } of seed.claims) {
    const unitMult = multipliers.get(row.indicator) ?? 0
    seriesOf(found, row).claims.push({ ...statementOf(row, unitMult), ...cited(row.source), order: order++ })
  }
  for (const run of seed.series.runs) {
    seriesOf(found, run).runs.push({ ...run, ...cited(run.source), order })
    order += run.to - run.from
  }
  return [...found.values()]
}

type Key = Pick<Row<'claims'>, 'indicator' | 'ref_area' | 'counterpart_area'>

function seriesOf(found: Map<string, StatedSeries>, row: Key): StatedSeries {
  const { indicator, ref_area: refArea, counterpart_area: counterpartArea = null } = row
  const key = `${indicator} ${refArea} ${counterpartArea ?? ''}`
  const known = found.get(key)
  if (known) return known
  const series = { id: found.size + 1, indicator, refArea, counterpartArea, claims: [], runs: [] }
  found.set(key, series)
  return series
}

function statementOf(row: Row<'claims'>, unitMult: number) {
  const places = row.unit_mult === undefined ? 0 : Number(row.unit_mult) - unitMult
  const shifted = (text: string | undefined) => (text === undefined ? null : shiftDecimal(text, places))
  const [lowerText, upperText] = [shifted(row.lower), shifted(row.upper)]
  const valueText = shiftDecimal(row.value, places)
  return {
    rank: row.rank ?? 'normal',
    kind: row.kind,
    scope: row.scope ?? null,
    period: row.time_period ?? null,
    source: row.source ?? null,
    value: Number(valueText),
    valueText,
    qualifier: row.qualifier ?? 'exact',
    lower: lowerText === null ? null : Number(lowerText),
    upper: upperText === null ? null : Number(upperText),
    lowerText,
    upperText,
  } as const
}

/** The rows of runs as claims: what a data set states is actual and exact. */
export function* observed(observations: Observations, runs: readonly StatedRun[]): Generator<Stated> {
  const { periods, period, value } = observations
  for (const run of runs) {
    const { from, to, source, sourceClass, published, order } = run
    for (const [i, valueText] of typedValues(observations, run, from, to).entries())
      yield {
        rank: 'normal',
        kind: 'actual',
        scope: null,
        sourceClass,
        published,
        order: order + i,
        period: periods[period[from + i] ?? -1] ?? '',
        source,
        value: value[from + i] ?? Number.NaN,
        valueText,
        qualifier: 'exact',
        lower: null,
        upper: null,
        lowerText: null,
        upperText: null,
      }
  }
}
