import type { EventRecord } from '../../db/queries/events'
import type { Project } from '../../db/queries/projects'

/** What the page of the Trans-Caspian route tells of, and takes away as CSV. */
export const corridorStory = {
  indicators: [
    'corridor-cargo',
    'corridor-containers',
    'corridor-container-trains',
    'corridor-transit-days',
    'rail-cargo',
    'trains-daily',
    'port-throughput',
    'port-containers',
    'capacity-cargo',
    'capacity-containers',
  ],
  entities: [
    'TITR',
    'TITR.CHN',
    'TITR.EUR',
    'KAZ.CHN',
    'KAZ-DOSTYK',
    'KAZ-DOSTYK.CHN',
    'KAZ-ALTYNKOL',
    'KAZ-ALTYNKOL.CHN',
    'KAZ-BAKHTY.CHN',
    'KAZ-AKTAU',
    'KAZ-KURYK',
    'AZE-BAKU',
    'GEO-ANAKLIA',
    'BTK',
  ],
} as const

/** The states that the route crosses between China and Europe, and the sectors that carry it. */
const states = new Set(['KAZ', 'AZE', 'GEO', 'TUR'])
const sectors = new Set(['rail', 'port', 'transport'])

export const isOnCorridor = ({ sector, areas }: Project) =>
  sectors.has(sector) && areas.some(({ area }) => states.has(area))

/** Whether an event is an agreement or a launch of one of the projects. */
export function isStepOf(projects: readonly Project[]): (event: EventRecord) => boolean {
  const slugs = new Set(projects.map(({ project }) => project))
  return ({ kind, projects: about }) =>
    (kind === 'agreement' || kind === 'launch') && about.some(({ project }) => slugs.has(project))
}

export const crossings = ['KAZ-DOSTYK', 'KAZ-ALTYNKOL', 'KAZ-BAKHTY'] as const
export const ports = ['KAZ-AKTAU', 'KAZ-KURYK', 'AZE-BAKU', 'GEO-ANAKLIA'] as const
