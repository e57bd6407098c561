import type { Problem } from '../problem'
import type { Seed } from '../read'
import type { Row } from '../schema'
import { type Interval, intervalOf, overlap } from './interval'

/**
 * Shares that, times the total of the same area and period (counterpart WLD), give none of the parts that are
 * stated, however the three were rounded: a warning, since each may be another source's. One for a series and period.
 */
export function checkShares(seed: Seed): Problem[] {
  const shares = new Map(
    seed.indicators.flatMap(({ row }) => (row.share_of ? [[row.indicator, row.share_of] as const] : [])),
  )
  const stated = statedFigures(seed)
  const warned = new Set<string>()
  return seed.claims.flatMap(({ row, place }): Problem[] => {
    const whole = shares.get(row.indicator)
    if (!whole || !happened(row)) return []
    const key = seriesKey(whole, row, row.counterpart_area)
    const share = intervalOf(row, 0.01)
    const products = (stated.get(seriesKey(whole, row, 'WLD')) ?? []).map(
      ({ value, interval }): Figure => ({
        value: (value * Number(row.value)) / 100,
        interval: [share[0] * interval[0], share[1] * interval[1]],
      }),
    )
    const parts = stated.get(key) ?? []
    const agrees = products.some((product) => parts.some((part) => overlap(product.interval, part.interval)))
    const [product] = products
    const [part] = parts
    if (agrees || warned.has(key) || !product || !part) return []
    warned.add(key)
    return [
      {
        ...place('value'),
        severity: 'warning',
        field: 'value',
        value: row.value,
        rule: 'share-times-total',
        expected: said(product.value),
        part: said(part.value),
      },
    ]
  })
}

type Figure = { value: number; interval: Interval }

/** What the claims say of each series and period, in whole units. */
function statedFigures(seed: Seed): ReadonlyMap<string, readonly Figure[]> {
  const multipliers = new Map(seed.indicators.map(({ row }) => [row.indicator, row.unit_mult]))
  const stated = new Map<string, Figure[]>()
  for (const { row } of seed.claims) {
    if (!happened(row)) continue
    const scale = 10 ** Number(row.unit_mult ?? multipliers.get(row.indicator) ?? 0)
    const figure = { value: Number(row.value) * scale, interval: intervalOf(row, scale) }
    const key = seriesKey(row.indicator, row, row.counterpart_area)
    const others = stated.get(key)
    if (others) others.push(figure)
    else stated.set(key, [figure])
  }
  return stated
}

const happened = ({ kind, rank }: Row<'claims'>) => kind === 'actual' && rank !== 'deprecated'

const seriesKey = (indicator: string, row: Row<'claims'>, counterpart: string | undefined) =>
  [indicator, row.ref_area, counterpart, row.time_period].join(' ')

const said = (value: number) => Number(value.toPrecision(4)).toLocaleString('en')
