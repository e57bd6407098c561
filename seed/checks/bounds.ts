import { shiftDecimal } from '../../stats/decimal'
import { type Frequency, period } from '../../stats/period'
import type { Problem } from '../problem'
import type { Seed } from '../read'
import type { Entry } from '../rows'
import type { Row } from '../schema'

type Stated = Entry<Partial<Row<'claims'>> & Pick<Row<'claims'>, 'indicator' | 'value'>>

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
  for (const entry of seed.series) check(entry)
  return problems
}

const frequencies: Record<string, Frequency> = { A: 'A', Q: 'Q', M: 'M' }
const frequencyWords: Record<string, string> = {
  A: 'a year such as 2024',
  Q: 'a quarter such as 2024-Q1',
  M: 'a month such as 2024-05',
}

function periodProblem(
  { row, place }: Stated,
  indicator: Row<'indicators'> | undefined,
): Problem | undefined {
  if (row.time_period === undefined) {
    const happened = row.kind === 'actual' || row.kind === 'estimate'
    return happened
      ? { ...place('time_period'), severity: 'error', field: 'time_period', rule: 'required' }
      : undefined
  }
  const wanted = indicator && frequencies[indicator.frequency]
  if (!indicator || wanted === undefined || period(row.time_period).frequency === wanted) return undefined
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

function valueProblem({ row, place }: Stated, indicator: Row<'indicators'>): Problem | undefined {
  const { lower, upper, unit, share_of: shareOf } = indicator
  const shift = Number(row.unit_mult ?? indicator.unit_mult) - Number(indicator.unit_mult)
  const value = Number(shiftDecimal(row.value, shift))
  const stated = { severity: 'error', field: 'value', value: row.value } as const
  if (unit === 'PERCENT' && shareOf !== undefined && value > 100)
    return { ...place('value'), ...stated, rule: 'share-over-100' }
  const outside =
    (lower !== undefined && value < Number(lower)) || (upper !== undefined && value > Number(upper))
  return outside ? { ...place('value'), ...stated, rule: 'implausible', lower, upper } : undefined
}
