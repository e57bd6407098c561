import type { Milestone } from '../../db/queries/milestones'
import { period } from '../../stats/period'
import { slips } from '../../stats/slip'
import { axis, type SlipAxis, yearsOf } from './slip-model'

/** A milestone on the time axis: what happened, what is promised, or what has no date at all. */
export type TimelineItem = {
  milestone: Milestone
  state: 'happened' | 'promised' | 'undated'
  /** The period that it stands at, which is that of the latest promise where it has not happened. */
  when: string | undefined
  span: readonly [start: number, end: number] | undefined
  /** Who says so: the source of the milestone, or that of the latest promise. */
  said: Pick<Milestone, 'cited' | 'quote' | 'note'>
}

export type TimelineModel = { axis: SlipAxis; today: number; items: readonly TimelineItem[] }

/** Milestones in the order of their dates, those without one last; undefined where there are none. */
export function timelineModel(milestones: readonly Milestone[], today: string): TimelineModel | undefined {
  if (milestones.length === 0) return undefined
  const items = milestones
    .map(itemOf)
    .sort((a, b) => (a.span?.[1] ?? Number.MAX_VALUE) - (b.span?.[1] ?? Number.MAX_VALUE))
  const now = yearsOf(today)
  const ends = items.flatMap(({ span }) => span ?? [])
  return { axis: axis(Math.min(now, ...ends), Math.max(now, ...ends)), today: now, items }
}

function itemOf(milestone: Milestone): TimelineItem {
  const { date, promises } = milestone
  const latest = slips(promises).at(-1)
  const when = date ?? latest?.promised
  if (when === undefined) return { milestone, state: 'undated', when, span: undefined, said: milestone }
  const { start, end } = period(when)
  return {
    milestone,
    state: date === null ? 'promised' : 'happened',
    when,
    span: [yearsOf(start), yearsOf(end)],
    said: date === null && milestone.cited === null && latest ? latest : milestone,
  }
}
