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
export const corridorStates = ['KAZ', 'AZE', 'GEO', 'TUR'] as const
export const corridorSectors = ['rail', 'port', 'transport'] as const

export const crossings = ['KAZ-DOSTYK', 'KAZ-ALTYNKOL', 'KAZ-BAKHTY'] as const
export const ports = ['KAZ-AKTAU', 'KAZ-KURYK', 'AZE-BAKU', 'GEO-ANAKLIA'] as const
