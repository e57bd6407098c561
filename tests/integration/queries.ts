import type Sqlite from 'better-sqlite3'
import type { Database } from '../../db/client'
import { publicTables } from '../../db/public-tables'
import { listAreas, listStates } from '../../db/queries/areas'
import { citedBy } from '../../db/queries/cited'
import { listCitations, listUnits } from '../../db/queries/code-names'
import { listCoverage } from '../../db/queries/coverage'
import { datedClaims } from '../../db/queries/dated-claims'
import { findEdition } from '../../db/queries/edition'
import { listEntities } from '../../db/queries/entities'
import { listEvents } from '../../db/queries/events'
import { listHeadlines } from '../../db/queries/headlines'
import { findIndicator, listIndicators } from '../../db/queries/indicators'
import { inputAreas, inputFigures } from '../../db/queries/inputs'
import { csvLines, lineRows, lineSources, linesExceed } from '../../db/queries/lines'
import { listMilestones, milestonesOf } from '../../db/queries/milestones'
import { revisionMoments } from '../../db/queries/moments'
import { notesAt, notesOf } from '../../db/queries/notes'
import * as observations from '../../db/queries/observations'
import { projectRecord } from '../../db/queries/project-record'
import { findProject, listProjects } from '../../db/queries/projects'
import { relatedTo } from '../../db/queries/related'
import { listEditors, listRevisions } from '../../db/queries/revisions'
import { search } from '../../db/queries/search'
import { citedSources, findSource, listSources } from '../../db/queries/sources'
import { countStatements, originsBeside, statementsOf } from '../../db/queries/statements'
import { lastNumber, tableRows } from '../../db/queries/table-rows'

type Query = (db: Database, connection: Sqlite.Database) => unknown

const gdp = 'gdp-current-usd'
const source = 'wb-wdi-2026-07'

/** Every query, as the pages and exports ask it. */
export const queries: Readonly<Record<string, Query>> = {
  tableRows: (db) =>
    Promise.all(publicTables.map((table) => tableRows(db, table, { filters: [], limit: 10, until: 100 }))),
  lastNumber: (db) => Promise.all(publicTables.map((table) => lastNumber(db, table))),
  listAreas,
  listStates,
  citedBy: (db) => citedBy(db, source),
  listCoverage,
  listCitations,
  listUnits,
  datedClaims: (_, connection) => [
    ...datedClaims(connection, { indicators: [gdp], claims: 'chosen' }),
    ...datedClaims(connection, { refAreas: ['KAZ'], claims: 'all' }),
  ],
  findEdition,
  listEntities: (db) => listEntities(db, gdp),
  listEvents,
  listEditors,
  revisionMoments,
  listRevisions: (db) =>
    listRevisions(db, { about: ['source:x'], who: 'Aigul', table: 'claims' }, { limit: 5 }),
  listHeadlines,
  findIndicator: (db) => findIndicator(db, gdp),
  listIndicators,
  inputAreas: (db) => inputAreas(db, [gdp]),
  inputFigures: (db) => inputFigures(db, gdp),
  csvLines: (_, connection) => [
    ...csvLines(connection, { indicator: gdp }),
    ...csvLines(connection, { indicators: [gdp, 'population'], paired: true }),
    ...csvLines(connection, { refArea: 'KAZ', claims: 'all', from: 2020, to: 2024 }),
    ...csvLines(connection, { entities: ['KAZ'] }),
  ],
  lineRows: (_, connection) => [
    ...lineRows(connection, { indicator: gdp }),
    ...lineRows(connection, { refArea: 'KAZ', claims: 'all', from: 2020, to: 2024 }),
  ],
  linesExceed: (_, connection) => linesExceed(connection, { refArea: 'KAZ', from: 2020, to: 2024 }, 10_000),
  lineSources: (_, connection) => lineSources(connection, { refArea: 'KAZ' }),
  citedSources: (db) => citedSources(db, [source]),
  listMilestones,
  milestonesOf: (db) => milestonesOf(db, 'trans-caspian-fibre'),
  notesAt: (db) => notesAt(db, gdp, 'KAZ.OTS', '2024'),
  notesOf: (db) => notesOf(db, gdp),
  claimsOf: (db) => observations.claimsOf(db, gdp),
  observationsPage: (db) =>
    observations.observationsPage(
      db,
      { indicator: gdp, entities: ['KAZ'], from: 2000, to: 2024, kind: 'actual' },
      { limit: 10, offset: 10 },
    ),
  claimsAt: (db) => observations.claimsAt(db, gdp, { entities: ['KAZ'], periods: ['2020', '2021'] }),
  claimsAbout: (db) => observations.claimsAbout(db, gdp, 'KAZ.OTS'),
  claimsBetween: (db) => observations.claimsBetween(db, 'KAZ', 'TUR'),
  claimsOfArea: (db) => observations.claimsOfArea(db, 'KAZ'),
  claimsBy: (db) => observations.claimsBy(db, source, 10),
  observationsOf: (db) => observations.observationsOf(db, [gdp, 'population']),
  observationsAbout: (db) => observations.observationsAbout(db, gdp, ['KAZ', 'UZB']),
  observationsIn: (db) => observations.observationsIn(db, 'KAZ'),
  projectRecord: (db) => projectRecord(db, 'trans-caspian-fibre'),
  findProject: (db) => findProject(db, 'trans-caspian-fibre'),
  listProjects,
  relatedTo: (db) => relatedTo(db, { slug: gdp, topic: 'economy', unit: 'USD', refArea: 'KAZ' }, 5),
  search: (db) => search(db, 'kazakhstan', 5),
  findSource: (db) => findSource(db, source),
  listSources,
  countStatements: (db) => countStatements(db, source),
  originsBeside: (db) => originsBeside(db, [1, 2]),
  statementsOf: (_, connection) => [...statementsOf(connection, source)].length,
}
