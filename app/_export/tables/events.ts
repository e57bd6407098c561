import { listAreas } from '../../../db/queries/areas'
import { type EventRecord, listEvents } from '../../../db/queries/events'
import { citedSources } from '../../../db/queries/sources'
import { filteredEvents, readEventFilter } from '../../_events/filter'
import type { Column } from '../columns'
import { ofAny } from '../request'
import type { TableSource } from '../source'
import type { Cell } from '../table'

/** The events, or those that the address asks for, as the page lists them. */
export const eventsTable: TableSource = {
  own: ['kind', 'area'],
  general: ofAny,
  async find({ db, search, language }) {
    const known = (await listAreas(db)).map(({ area }) => area)
    const { filter, faults } = readEventFilter(search, known)
    if (faults.length > 0) return { faults }
    const events = filteredEvents(await listEvents(db), filter)
    const sources = await citedSources(
      db,
      events.flatMap((event) => event.sources.map(({ source }) => source)),
    )
    const table = {
      name: 'events',
      title: language.t('data.tables.events'),
      page: '/events',
      about: {},
      columns,
      rows: () => events.map(rowOf),
      sources: () => sources,
    }
    return { table }
  },
}

const columns: readonly Column[] = [
  { name: 'Date', short: 'date' },
  { name: 'Event', short: 'event' },
  { name: 'Title', short: 'title' },
  { name: 'Kind', short: 'kind' },
  { name: 'Place', short: 'place' },
  { name: 'Areas', short: 'areas', type: 'list' },
  { name: 'Projects', short: 'projects', type: 'list' },
  { name: 'Actors', short: 'actors' },
  { name: 'Description', short: 'description' },
  { name: 'Sources', short: 'sources', type: 'list' },
]

const rowOf = (event: EventRecord): Cell[] => [
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
