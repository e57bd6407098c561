import { database } from '../../db/client'
import { listAreas } from '../../db/queries/areas'
import { findEdition } from '../../db/queries/edition'
import { listEvents } from '../../db/queries/events'
import { filteredEvents, readEventFilter } from '../_events/filter'
import { faultsRefusal } from '../_export/answer'
import { readExport } from '../_export/request'
import { translator } from '../_i18n/messages'
import { siteOrigin } from '../_view/origin'
import { calendarAnswer } from './answer'

/** The events, or those of the kinds and areas that the address asks for, as a calendar. */
export async function eventsCalendar(request: Request): Promise<Response> {
  const db = database()
  const { searchParams } = new URL(request.url)
  const areas = (await listAreas(db)).map(({ area }) => area)
  const { filter, faults } = readEventFilter(searchParams, areas)
  const { asked, faults: others } = readExport(searchParams, ['kind', 'area'], ['lang'])
  if (faults.length + others.length > 0) return faultsRefusal([...others, ...faults])
  const t = translator(asked.lang)
  const entries = filteredEvents(await listEvents(db), filter).map((event) => ({
    id: `event-${event.event}`,
    first: event.start,
    last: event.end,
    title: event.title,
    description: [event.description, ...event.sources.map(({ publisher, title }) => `${publisher}: ${title}`)]
      .filter(Boolean)
      .join('\n'),
    categories: [event.kind, ...event.areas.map(({ name }) => name)],
    place: event.place,
    url: `${siteOrigin()}/${asked.lang}/events#${event.event}`,
  }))
  const edition = await findEdition(db)
  return calendarAnswer(request, { file: 'events', name: t('data.tables.events'), ...edition, entries })
}
