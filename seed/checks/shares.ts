import type { Problem } from '../problem'
import type { Seed } from '../read'
import type { Row } from '../schema'

/** How far a product of rounded figures may be from the part, as a share of it. */
const tolerance = 0.15

/**
 * Shares that, times the total of the same area and period (counterpart WLD), do not give any of the parts that
 * are stated: a warning, since each of the three may be another source's.
 */
export function checkShares(seed: Seed): Problem[] {
  const shares = new Map(
    seed.indicators.flatMap(({ row }) => (row.share_of ? [[row.indicator, row.share_of] as const] : [])),
  )
  const multipliers = new Map(seed.indicators.map(({ row }) => [row.indicator, Number(row.unit_mult)]))
  const stated = new Map<string, number[]>()
  for (const { row } of seed.claims) {
    const key = seriesKey(row.indicator, row, row.counterpart_area)
    const value = Number(row.value) * 10 ** Number(row.unit_mult ?? multipliers.get(row.indicator) ?? 0)
    stated.set(key, [...(stated.get(key) ?? []), value])
  }
  const warned = new Set<string>()
  return seed.claims.flatMap(({ row, place }): Problem[] => {
    const whole = shares.get(row.indicator)
    if (!whole || row.kind !== 'actual') return []
    const key = seriesKey(whole, row, row.counterpart_area)
    const totals = stated.get(seriesKey(whole, row, 'WLD')) ?? []
    const parts = stated.get(key) ?? []
    const products = totals.map((total) => (total * Number(row.value)) / 100)
    const agrees = products.some((product) =>
      parts.some((part) => Math.abs(product - part) <= tolerance * part),
    )
    const [product] = products
    const [part] = parts
    if (agrees || warned.has(key) || product === undefined || part === undefined) return []
    warned.add(key)
    return [
      {
        ...place('value'),
        severity: 'warning',
        field: 'value',
        value: row.value,
        rule: 'share-times-total',
        expected: said(product),
        part: said(part),
      },
    ]
  })
}

const seriesKey = (indicator: string, row: Row<'claims'>, counterpart: string | undefined) =>
  [indicator, row.ref_area, counterpart, row.time_period].join(' ')

const said = (value: number) => Number(value.toPrecision(4)).toLocaleString('en')
