import { sumOf } from '../../stats/inexact'
import type { Note, Statement } from '../note'
import type { Seed } from '../read'
import { chosenOf, type Figures, type Point, spreadOf, tiesOf, type Where } from './figures'
import { apart, type Interval, sum } from './interval'
import { membershipsOf } from './memberships'

/**
 * Figures of a group that those of its members at that time do not give, with the observers or without: a country's
 * trade with the group against its trade with each, and what is stated of the group against the data set of
 * its members. Where a member's figure is missing, the others can only be too much.
 */
export function checkMembers(seed: Seed, figures: Figures): Note[] {
  const belonging = membershipsOf(seed)
  const memberOf = breakdowns(seed)
  return figures.points.flatMap((point): Note[] => {
    const { statement: group, place } = chosenOf(point)
    const breakdown = memberOf(group)
    if (!breakdown) return []
    const { members, observers } = belonging(breakdown.group, group.timePeriod)
    const others = members.filter((area) => area !== breakdown.except)
    const stated = (areas: readonly string[]) =>
      areas.flatMap((area) => {
        const part = figures.at(breakdown.part(area))
        return part ? [{ area, part }] : []
      })
    const [parts, beside] = [stated(others), stated(observers)]
    const missing = others.filter((area) => !parts.some((part) => part.area === area))
    if (parts.length === 0) return []
    const open = openSum(parts, beside, missing.length > 0)
    if (!apart(open, spreadOf(point), breakdown.tolerance)) return []
    const counted = (list: typeof parts) =>
      list.map(({ part }) => figures.countedAs(group.indicator, chosenOf(part).statement))
    const computed = sumOf(counted(parts))
    if (!computed) return []
    return [
      {
        ...place('value'),
        rule: 'members-of-group',
        group,
        parts: parts.map(({ part }) => chosenOf(part).statement),
        missing,
        computed,
        withObservers: (beside.length > 0 && sumOf(counted([...parts, ...beside]))) || null,
      },
    ]
  })
}

type Parts = readonly { part: Point }[]

/** From the members alone to the members with the observers, and beyond where members are missing. */
function openSum(members: Parts, observers: Parts, isShort: boolean): Interval {
  const [low, high] = sum(members.map(({ part }) => spreadOf(part)))
  const [, most] = sum(observers.map(({ part }) => spreadOf(part)))
  return [low, isShort ? Number.POSITIVE_INFINITY : high + Math.max(0, most)]
}

type Breakdown = { group: string; except: string | null; part: (area: string) => Where; tolerance: number }

/** How a figure of a group is made of figures of its members, if it is. What has shares adds up; per cents do not. */
function breakdowns(seed: Seed): (stated: Statement) => Breakdown | undefined {
  const additive = new Set(tiesOf(seed, 'share_of').values())
  const series = tiesOf(seed, 'restates')
  const units = new Map(seed.indicators.map(({ row }) => [row.indicator, row.unit]))
  const groups = new Set(seed.memberships.map(({ row }) => row.group))
  return (stated) => {
    const { indicator, refArea, counterpartArea } = stated
    const restated = series.get(indicator)
    if (counterpartArea !== null && groups.has(counterpartArea) && additive.has(indicator)) {
      const part = (area: string) => ({ ...stated, counterpartArea: area })
      return { group: counterpartArea, except: refArea, part, tolerance: 0.01 }
    }
    if (counterpartArea === null && groups.has(refArea) && restated && units.get(indicator) !== 'PERCENT') {
      const part = (area: string) => ({ ...stated, indicator: restated, refArea: area })
      return { group: refArea, except: null, part, tolerance: 0.05 }
    }
    return undefined
  }
}
