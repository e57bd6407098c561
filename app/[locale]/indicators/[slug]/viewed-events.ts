import { database } from '../../../../db/client'
import { listEvents } from '../../../../db/queries/events'
import type { Claim } from '../../../../db/queries/observations'
import { type EventMark, eventMarks } from '../../../_chart/event-marks'
import type { Language } from '../../../_chart/reading'
import type { View } from '../../../_view/view'

/** The events that a view asks for, of those that concern what it shows; undefined where it asks for none. */
export async function viewedEvents(
  language: Language,
  view: View,
  viewed: readonly Claim[],
): Promise<EventMark[] | undefined> {
  if (view.events.length === 0) return undefined
  const events = (await listEvents(database())).filter((event) => view.events.includes(event.kind))
  return eventMarks(
    language,
    events,
    new Set(viewed.flatMap((row) => [row.refArea, row.counterpartArea ?? []].flat())),
  )
}
