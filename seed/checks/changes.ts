import { changeOf, differenceOf } from '../../stats/inexact'
import { period } from '../../stats/period'
import type { Note } from '../note'
import type { Seed } from '../read'
import { chosenOf, type Figures, spreadOf, tiesOf } from './figures'
import { apart, type Interval, minus, over, spread } from './interval'

const tolerance = 0.01

/** Stated changes that the levels before and after do not give: in per cent, or in the unit of the levels. */
export function checkChanges(seed: Seed, figures: Figures): Note[] {
  const levels = tiesOf(seed, 'change_of')
  const units = new Map(seed.indicators.map(({ row }) => [row.indicator, row.unit]))
  return figures.points.flatMap((point): Note[] => {
    const { statement: change, place } = chosenOf(point)
    const indicator = levels.get(change.indicator)
    if (indicator === undefined) return []
    const at = (timePeriod: string) => {
      const level = figures.at({ ...change, indicator, timePeriod })
      return level ? [level] : []
    }
    const ends = endsOf(change.timePeriod)
    const [befores, [after]] = [ends.befores.flatMap(at), at(ends.after)]
    const [before] = befores
    if (!before || !after) return []
    const isRelative = units.get(change.indicator) !== units.get(indicator)
    const [from, to] = [spread(befores.map(spreadOf)), spreadOf(after)]
    const given = isRelative ? percentChange(from, to) : minus(to, from)
    if (!apart(spreadOf(point), given, tolerance)) return []
    const [first, last] = [chosenOf(before).statement, chosenOf(after).statement]
    const counted = (level: typeof first) => figures.countedAs(change.indicator, level)
    const computed = isRelative ? changeOf(first, last) : differenceOf(counted(first), counted(last))
    if (!computed) return []
    return [{ ...place('value'), rule: 'change-of-levels', change, before: first, after: last, computed }]
  })
}

/** In a span of so many years it matters little whether it is counted from its first year or from the year before. */
const longSpan = 5

/**
 * The periods whose levels a change lies between. That of a single period is measured on the same one a year before,
 * that of a span of years from the first to the last; sources also count a long one from the year before.
 */
function endsOf(timePeriod: string): { befores: string[]; after: string } {
  const { start, end } = period(timePeriod)
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  const isYears = last > first && start.endsWith('-01-01') && end.endsWith('-12-31')
  if (!isYears) return { befores: [`${first - 1}${timePeriod.slice(4)}`], after: timePeriod }
  const befores = last - first + 1 < longSpan ? [first] : [first, first - 1]
  return { befores: befores.map(String), after: String(last) }
}

const percentChange = (from: Interval, to: Interval): Interval => minus(times100(over(to, from)), [100, 100])

const times100 = ([low, high]: Interval): Interval => [low * 100, high * 100]
