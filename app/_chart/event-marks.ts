import type { EventRecord } from '../../db/queries/events'
import { periodPosition } from '../../stats/period'
import { periodText } from '../_i18n/format'
import type { TimeModel } from './model'
import type { Language } from './reading'

/** An event beside the figures: `x` in years on the axis of the chart, numbered from the first one drawn. */
export type EventMark = { key: string; number: number; x: number; date: string; title: string }

/** What stands at the top of the plot for one event, or for several that are too near: at a share of its width. */
export type Flag = { at: number; label: string }

/** The events that touch one of some areas, the oldest first, as marks without their place among the others. */
export function eventMarks(
  { t, locale }: Language,
  events: readonly EventRecord[],
  areas: ReadonlySet<string>,
): EventMark[] {
  return events
    .filter((event) => event.touched.some((area) => areas.has(area)))
    .sort((a, b) => a.start.localeCompare(b.start, 'en') || a.event.localeCompare(b.event, 'en'))
    .map((event, i) => ({
      key: event.event,
      number: i + 1,
      x: periodPosition(event.date),
      date: periodText(t, locale, event.date),
      title: event.title,
    }))
}

/**
 * The chart with the events of its years, numbered anew. A year is drawn at its middle, so that what happened in
 * the first or the last one may lie beyond the line's end: the axis then reaches as far.
 */
export function withEvents(model: TimeModel, marks: readonly EventMark[]): TimeModel {
  const points = [...model.lines.flatMap((line) => line.points), ...model.marks].map(({ x }) => x)
  const [first, last] = [Math.round(Math.min(...points)), Math.round(Math.max(...points))]
  const events = marks
    .filter(({ x }) => x >= first - 0.5 && x < last + 0.5)
    .map((mark, i) => ({ ...mark, number: i + 1 }))
  const [from, to] = model.x.domain
  const places = events.map(({ x }) => x)
  return {
    ...model,
    x: { ...model.x, domain: [Math.min(from, ...places), Math.max(to, ...places)] },
    events,
  }
}

/**
 * One flag for each event, at its share of the plot's width, from left to right; one that is nearer than `gap` to
 * the flag before joins it, and their flag stands in the middle of their places.
 *
 * mergedFlags([0.125, 0.5, 0.625], 0.25) → [{ at: 0.125, label: '1' }, { at: 0.5625, label: '2–3' }]
 */
export function mergedFlags(places: readonly number[], gap: number): Flag[] {
  const groups: { at: number; from: number; to: number }[] = []
  for (const [i, place] of places.entries()) {
    const before = groups.at(-1)
    if (before && place - before.at < gap) {
      const count = before.to - before.from + 1
      before.at = (before.at * count + place) / (count + 1)
      before.to = i + 1
    } else groups.push({ at: place, from: i + 1, to: i + 1 })
  }
  return groups.map(({ at, from, to }) => ({ at, label: from === to ? String(from) : `${from}–${to}` }))
}
