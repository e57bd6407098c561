import { caspianStory } from '../../_story/caspian'
import { corridorStory } from '../../_story/corridor'
import { type RootName, rootNames } from '../names'
import type { TableSource } from '../source'
import { catalogueTable } from './catalogue'
import { countriesTable } from './countries'
import { eventsTable } from './events'
import { projectsTable } from './projects'
import { sourcesTable } from './sources'
import { storyTable } from './story'
import { tradeTable } from './trade'

/** The tables of pages that stand at the root: `/trade` and its files `/trade.csv`. */
const rootTables: Readonly<Record<RootName, TableSource>> = {
  indicators: catalogueTable,
  countries: countriesTable,
  trade: tradeTable,
  projects: projectsTable,
  events: eventsTable,
  sources: sourcesTable,
  corridor: storyTable('corridor', corridorStory),
  caspian: storyTable('caspian', caspianStory),
}

export function findRootTable(file: string): TableSource | undefined {
  const found = rootNames.find((name) => file.startsWith(`${name}.`))
  return found && rootTables[found]
}
