import { z } from 'zod'

/** How a chart looks, in words that are ours too, and in words that Kervan has no use for. */
const looks = ['tab', 'facet', 'yScale']
export const unused: readonly string[] = [
  ...['v', 'download-format', 'overlay', 'region', 'stackMode', 'xScale', 'zoomToSelection', 'uniformYAxis'],
  ...[
    'showSelectionOnlyInTable',
    'showNoDataArea',
    'globe',
    'globeRotation',
    'globeZoom',
    'focus',
    'tableSearch',
  ],
  ...['tableFilter', 'mapSelect', 'hideControls', 'endpointsOnly'],
]

/** What a chart's data is asked; `country` and `time` narrow it down with `csvType=filtered` alone. */
export const owidParameters = z.strictObject({
  csvType: z.enum(['full', 'filtered'], { error: 'full, filtered' }).default('full'),
  useColumnShortNames: z.enum(['true', 'false'], { error: 'true, false' }).default('false'),
  country: z.string().default(''),
  time: z.string().default(''),
  ...Object.fromEntries([...looks, ...unused].map((name) => [name, z.string().optional()])),
})
