import { cache } from 'react'
import { database } from '../../db/client'
import { listIndicators } from '../../db/queries/indicators'
import { defaultEntities } from '../_chart/selection'
import { inputIndicators } from '../_shown/inputs'
import { type Ref, readRef, type SideName } from './ref'
import { type Found, findSeries, type Side, sideOf } from './side'

/** Two series set against each other; `years` are those that an index of both can begin in. */
export type Compared = {
  left: Side
  right: Side
  isOneIndicator: boolean
  isOneSeries: boolean
  years: readonly string[]
  base: string | undefined
}

/** What an address asks for and is not there; `indicator` where it has no figures over time to compare. */
export type Fault = { side: SideName | 'base'; value: string; indicator?: string }

/** What an address of the page compares, made once for its head and its body. */
export const compared = cache(async (search: string) => {
  const asked = new URLSearchParams(search)
  const refs = { left: readRef(asked, 'left'), right: readRef(asked, 'right') }
  const db = database()
  const indicators = await listIndicators(db)
  const faults: Fault[] = []
  const known = (side: SideName, usual: string): Ref & { indicator: string } => {
    const { indicator, entity } = refs[side]
    if (indicator === null) return { indicator: usual, entity, period: null }
    if (indicators.some((one) => one.indicator === indicator)) return { ...refs[side], indicator }
    faults.push({ side, value: indicator })
    return { indicator: usual, entity: null, period: null }
  }
  const found = async (side: SideName, usual: string, wished: (slug: string) => Wish) => {
    const asked = known(side, usual)
    const series = await findSeries(db, asked, wished(asked.indicator))
    if (series || asked.indicator === usual) return series
    const indicator = indicators.find((one) => one.indicator === asked.indicator)?.name
    faults.push({ side, value: asked.indicator, indicator })
    return findSeries(db, { indicator: usual, entity: null, period: null }, wished(usual))
  }
  const left = await found('left', inputIndicators.gdp, () => () => undefined)
  if (!left) return undefined
  const right = await found('right', left.subject.indicator.indicator, (slug) => besideOf(left, slug))
  const both = right && paired(refs, left, right)
  if (!both) return undefined
  for (const side of ['left', 'right'] as const)
    faults.push(...both[side].unknown.map((value) => ({ side, value })))
  const base = asked.get('base')
  if (base && !both.years.includes(base)) faults.push({ side: 'base', value: base })
  return {
    indicators,
    faults,
    refs,
    compared: { ...both, base: both.years.find((year) => year === base) ?? both.years[0] },
  }
})

type Wish = (entities: readonly string[]) => string | undefined

/** Another indicator is compared for the same entity, the same indicator for another state. */
const besideOf =
  (left: Found, slug: string): Wish =>
  (entities) => {
    const { indicator, states, claims } = left.subject
    if (slug !== indicator.indicator) return entities.find((one) => one === left.entity)
    const others = [...states.map(({ area }) => area), ...defaultEntities(claims)]
    return others.find((one) => one !== left.entity && entities.includes(one))
  }

function paired(refs: Record<SideName, Ref>, one: Found, other: Found) {
  const periods = (found: Found) => found.level.series[0]?.figures.map(({ period }) => period) ?? []
  const shared = periods(one).filter((period) => periods(other).includes(period))
  const wished = refs.right.period ?? refs.left.period ?? shared.at(-1)
  const isOneIndicator = one.subject.indicator.indicator === other.subject.indicator.indicator
  const isOneSeries = isOneIndicator && one.entity === other.entity
  const left = sideOf(one, refs.left.period, isOneSeries ? periods(one)[0] : wished)
  const right = sideOf(other, refs.right.period, isOneSeries ? undefined : wished)
  if (!left || !right) return undefined
  const isIndexable = !isOneSeries && left.isIndexable && right.isIndexable
  return { left, right, isOneIndicator, isOneSeries, years: isIndexable ? basesOf(left, right) : [] }
}

/** The years in which both have a figure above zero, so that each can be 100 there; the last shows no change. */
function basesOf(left: Side, right: Side): string[] {
  const above = (side: Side) =>
    side.series.figures.filter(({ value }) => value > 0).map(({ period }) => period)
  return above(left)
    .filter((period) => above(right).includes(period))
    .slice(0, -1)
}
