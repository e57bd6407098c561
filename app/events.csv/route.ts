import { database } from '../../db/client'
import { listAreas } from '../../db/queries/areas'
import { findEdition } from '../../db/queries/edition'
import { type EventRecord, listEvents } from '../../db/queries/events'
import { filteredEvents, readEventFilter } from '../_events/filter'
import { tableFault, refusal } from '../_export/answer'
import { type TableCell, tableAnswer } from '../_export/table'

/** The events, or those that the address asks for, as the page lists them. */
export async function GET(request: Request): Promise<Response> {
  const db = database()
  const search = new URL(request.url).searchParams
  const areas = (await listAreas(db)).map(({ area }) => area)
  const { filter, faults } = readEventFilter(search, areas)
  const fault =
    tableFault(search, ['kind', 'area']) ??
    faults.map(
      ({ parameter, value, allowed }) =>
        `The parameter ${parameter} names "${value}"; it can be ${allowed.join(', ')}.`,
    )[0]
  if (fault) return refusal(400, fault)
  const events = filteredEvents(await listEvents(db), filter)
  return tableAnswer(request, {
    name: 'events',
    version: (await findEdition(db)).version,
    columns,
    rows: () => events.map(rowOf),
  })
}

const columns = [
  { name: 'Date', short: 'date' },
  { name: 'Event', short: 'event' },
  { name: 'Title', short: 'title' },
  { name: 'Kind', short: 'kind' },
  { name: 'Place', short: 'place' },
  { name: 'Areas', short: 'areas' },
  { name: 'Projects', short: 'projects' },
  { name: 'Actors', short: 'actors' },
  { name: 'Description', short: 'description' },
  { name: 'Sources', short: 'sources' },
] as const

const rowOf = (event: EventRecord): TableCell[] => [
  event.date,
  event.event,
  event.title,
  event.kind,
  event.place,
  event.areas.map(({ area }) => area),
  event.projects.map(({ project }) => project),
  event.actors,
  event.description,
  event.sources.length > 0 ? event.sources.map(({ source }) => source) : 'unsourced',
]
