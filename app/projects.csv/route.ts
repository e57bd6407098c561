import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { listProjects } from '../../db/queries/projects'
import { refusal, tableFault } from '../_export/answer'
import { tableAnswer } from '../_export/table'
import { defaultLocale } from '../_i18n/locales'
import { cellsOf, projectColumns } from '../_project/columns'
import { type FilterFault, filterParameters, readFilter } from '../_project/filter'
import { countriesOf, registerOf } from '../_project/register'
import { todayOf } from '../_project/today'

/** The register; with csvType=filtered what the page of the same parameters shows, in its order. */
export async function GET(request: Request): Promise<Response> {
  const db = database()
  const search = new URL(request.url).searchParams
  const projects = await listProjects(db)
  const known = countriesOf(projects).map(({ area }) => area)
  const { filter, faults } = readFilter(search, known)
  const fault = tableFault(search, [...filterParameters, 'csvType']) ?? faults.map(filterFault)[0]
  if (fault) return refusal(400, fault)
  const today = todayOf()
  const filtered = search.get('csvType') === 'filtered'
  const rows = filtered ? registerOf(projects, filter, { locale: defaultLocale, today }) : projects
  const { version } = await findEdition(db)
  const columns = projectColumns(today)
  return tableAnswer(request, {
    name: 'projects',
    version: `${version}-${today}`,
    columns,
    rows: () => rows.map((row) => cellsOf(columns, row)),
  })
}

const filterFault = ({ parameter, value, allowed }: FilterFault) =>
  `The parameter ${parameter} names "${value}"; it can be ${allowed.join(', ')}.`
