/** The pages at the root that have a table. */
export const rootNames = [
  'indicators',
  'countries',
  'trade',
  'projects',
  'events',
  'sources',
  'corridor',
  'caspian',
] as const
export type RootName = (typeof rootNames)[number]

const formatsAlone = ['csv', 'xlsx', 'ndjson', 'md', 'metadata\\.json', 'csv-metadata\\.json', 'ics']

/** Files of a page that has a table, and those of no page whose extension is that of a table: they are refused there. */
const rootFile = new RegExp(
  `^/((?:${rootNames.join('|')})\\.[^/?]+|[^/?]+\\.(?:${formatsAlone.join('|')}))(?=$|\\?)`,
)

/** The address of the route that makes a file of a page at the root: Next has no name for half a segment. */
export const madeAt = (url: string): string => url.replace(rootFile, '/tables/$1')
