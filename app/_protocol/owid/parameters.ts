import { z } from 'zod'

/** How a chart looks: addresses of charts carry it, and for the figures it makes no difference. */
const looks = [
  ...[
    'v',
    'tab',
    'download-format',
    'overlay',
    'region',
    'facet',
    'stackMode',
    'yScale',
    'xScale',
    'zoomToSelection',
  ],
  ...[
    'uniformYAxis',
    'showSelectionOnlyInTable',
    'showNoDataArea',
    'globe',
    'globeRotation',
    'globeZoom',
    'focus',
  ],
  ...['tableSearch', 'tableFilter', 'mapSelect', 'hideControls', 'endpointsOnly'],
]

/** What a chart's data is asked; `country` and `time` narrow it down with `csvType=filtered` alone. */
export const owidParameters = z.strictObject({
  csvType: z.enum(['full', 'filtered'], { error: 'full, filtered' }).default('full'),
  useColumnShortNames: z.enum(['true', 'false'], { error: 'true, false' }).default('false'),
  country: z.string().default(''),
  time: z.string().default(''),
  ...Object.fromEntries(looks.map((name) => [name, z.string().optional()])),
})
