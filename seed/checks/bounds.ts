import { shiftDecimal } from '../../stats/decimal'
import { type Frequency, period } from '../../stats/period'
import { type Observations, observationEntry } from '../observations'
import type { Problem } from '../problem'
import type { Seed } from '../read'
import type { Entry } from '../rows'
import type { Row } from '../schema'

type Stated = Entry<Partial<Row<'claims'>> & Pick<Row<'claims'>, 'indicator' | 'value'>>
type Indicator = Row<'indicators'>
type Indicators = ReadonlyMap<string, Indicator>

/** Values, bounds and periods that a claim cannot have, given its indicator; bounds of indicators that are reversed. */
export function checkBounds(seed: Seed): Problem[] {
  const indicators = new Map(seed.indicators.map(({ row }) => [row.indicator, row]))
  const problems: Problem[] = []
  const check = (entry: Stated) => {
    const indicator = indicators.get(entry.row.indicator)
    for (const found of [
      periodProblem(entry, indicator),
      rangeProblem(entry),
      indicator && valueProblem(entry, indicator),
    ])
      if (found) problems.push(found)
  }
  for (const entry of seed.indicators) {
    const reversed = reversedProblem(entry)
    if (reversed) problems.push(reversed)
  }
  for (const entry of seed.claims) check(entry)
  for (const entry of suspects(seed.series, indicators)) check(entry)
  return problems
}

/** The rows of data sets that may be wrong: of a million it is cheaper to look at the numbers first. */
function* suspects(series: Observations, indicators: Indicators): Generator<Stated> {
  const frequencies = series.periods.map((text) => period(text).frequency)
  for (const run of series.runs) {
    const indicator = indicators.get(run.indicator)
    if (!indicator) continue
    const limits = limitsOf(indicator)
    for (let row = run.from; row < run.to; row++) {
      const value = series.value[row] ?? Number.NaN
      const frequency = frequencies[series.period[row] ?? -1]
      if (!isOfFrequency(frequency, indicator) || isOver(value, limits) || isOutside(value, limits))
        yield observationEntry(series, run, row)
    }
  }
}

const regular: Record<string, Frequency> = { A: 'A', Q: 'Q', M: 'M' }
const frequencyWords: Record<string, string> = {
  A: 'a year such as 2024',
  Q: 'a quarter such as 2024-Q1',
  M: 'a month such as 2024-05',
}

function isOfFrequency(stated: Frequency | undefined, { frequency }: Indicator): boolean {
  const wanted = regular[frequency]
  return wanted === undefined || stated === wanted
}

function periodProblem({ row, place }: Stated, indicator: Indicator | undefined): Problem | undefined {
  if (row.time_period === undefined) {
    const happened = row.kind === 'actual' || row.kind === 'estimate'
    return happened
      ? { ...place('time_period'), severity: 'error', field: 'time_period', rule: 'required' }
      : undefined
  }
  if (!indicator || isOfFrequency(period(row.time_period).frequency, indicator)) return undefined
  const expected = frequencyWords[indicator.frequency] ?? ''
  return {
    ...place('time_period'),
    severity: 'error',
    field: 'time_period',
    value: row.time_period,
    rule: 'frequency',
    expected,
  }
}

function rangeProblem(entry: Stated): Problem | undefined {
  const { row, place } = entry
  const { lower, upper, qualifier } = row
  const reversed = reversedProblem(entry)
  if (reversed) return reversed
  if (qualifier === 'range' && (lower === undefined || upper === undefined))
    return { ...place('qualifier'), severity: 'error', field: 'qualifier', rule: 'range-without-bounds' }
  if (qualifier !== 'range' && (lower !== undefined || upper !== undefined))
    return { ...place('qualifier'), severity: 'error', field: 'qualifier', rule: 'bounds-without-range' }
  return undefined
}

function reversedProblem({ row, place }: Entry<{ lower?: string; upper?: string }>): Problem | undefined {
  const { lower, upper } = row
  if (lower === undefined || upper === undefined || Number(lower) <= Number(upper)) return undefined
  return { ...place('lower'), severity: 'error', field: 'lower', rule: 'bounds-reversed', lower, upper }
}

/** What a value cannot be under or over. */
type Limits = { least: number; most: number; isShare: boolean }

const limitsOf = ({ lower, upper, unit, share_of: shareOf }: Indicator): Limits => ({
  least: lower === undefined ? Number.NEGATIVE_INFINITY : Number(lower),
  most: upper === undefined ? Number.POSITIVE_INFINITY : Number(upper),
  isShare: unit === 'PERCENT' && shareOf !== undefined,
})

const isOver = (value: number, { isShare }: Limits) => isShare && value > 100
const isOutside = (value: number, { least, most }: Limits) => value < least || value > most

function valueProblem({ row, place }: Stated, indicator: Indicator): Problem | undefined {
  const shift = Number(row.unit_mult ?? indicator.unit_mult) - Number(indicator.unit_mult)
  const value = Number(shiftDecimal(row.value, shift))
  const stated = { severity: 'error', field: 'value', value: row.value } as const
  const limits = limitsOf(indicator)
  if (isOver(value, limits)) return { ...place('value'), ...stated, rule: 'share-over-100' }
  const { lower, upper } = indicator
  return isOutside(value, limits)
    ? { ...place('value'), ...stated, rule: 'implausible', lower, upper }
    : undefined
}
