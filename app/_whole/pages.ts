import type { Database } from '../../db/client'
import { listAreas } from '../../db/queries/areas'
import { listIndicators } from '../../db/queries/indicators'
import { listProjects } from '../../db/queries/projects'
import { listSources } from '../../db/queries/sources'

const plain = [
  ...['', '/indicators', '/trade', '/projects', '/countries', '/corridor', '/caspian', '/events'],
  ...['/sources', '/compare', '/data', '/about'],
]

/** Every page that stands by itself, without its language. */
export async function listPages(db: Database): Promise<string[]> {
  const [indicators, areas, projects, sources] = await Promise.all([
    listIndicators(db),
    listAreas(db),
    listProjects(db),
    listSources(db),
  ])
  return [
    ...plain,
    ...indicators.map(({ indicator }) => `/indicators/${indicator}`),
    ...areas.filter(({ type }) => type === 'country').map(({ area }) => `/countries/${area}`),
    ...projects.map(({ project }) => `/projects/${project}`),
    ...sources.map(({ source }) => `/sources/${source}`),
  ]
}
