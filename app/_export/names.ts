/** The pages at the root that have a table. */
export const rootNames = [
  'indicators',
  'trade',
  'projects',
  'events',
  'sources',
  'corridor',
  'caspian',
] as const
export type RootName = (typeof rootNames)[number]

const rootFile = new RegExp(`^/((?:${rootNames.join('|')})\\.[^/?]+)(?=$|\\?)`)

/** The address of the route that makes a file of a page at the root: Next has no name for half a segment. */
export const madeAt = (url: string): string => url.replace(rootFile, '/tables/$1')
