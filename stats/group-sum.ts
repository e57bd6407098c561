import { type Measured, sumOf } from './inexact'
import { period } from './period'
import { byPeriod, type Series } from './series'

/**
 * The sum of the members of a group, period by period, in their unit. Where a member is missing the sum is "at least"
 * what the others make; it is left out where one of them is "at most" as well, and where a figure of the group is
 * ever below zero, for then the missing one may lower the sum. Hand it an empty series for a member without figures,
 * and only those that are members at the time.
 *
 * groupSum([exactSeries({ 2020: 4 }), exactSeries({ 2020: 5 })]) → exactSeries({ 2020: 9 })
 * groupSum([exactSeries({ 2020: 4 }), []]) → [{ period: '2020', value: 4, qualifier: 'at-least' }]
 */
export function groupSum(members: readonly Series[]): Series {
  const figures = members.map(byPeriod)
  const canBeNegative = members.some((series) => series.some(({ value }) => value < 0))
  const missing: Measured | undefined = canBeNegative ? undefined : { value: 0, qualifier: 'at-least' }
  return periodsOf(members).flatMap((text) => {
    const parts = figures.flatMap((one) => one.get(text) ?? missing ?? [])
    const sum = parts.length === members.length ? sumOf(parts) : undefined
    return sum ? [{ ...sum, period: text }] : []
  })
}

function periodsOf(members: readonly Series[]): string[] {
  const texts = new Set(members.flatMap((series) => series.map((observed) => observed.period)))
  const key = (text: string) => `${period(text).start} ${text}`
  return [...texts].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
