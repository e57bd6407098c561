import type { Milestone } from '../../db/queries/milestones'
import type { Project } from '../../db/queries/projects'
import { slips } from '../../stats/slip'
import type { Column } from '../_export/columns'
import type { Cell } from '../_export/table'
import type { Unit } from '../_i18n/format'
import { completionOf } from './completion'

/** A column and what it takes from a row. */
export type RowColumn<R> = Column & { cell: (row: R) => Cell | undefined }

export const cellsOf = <R>(columns: readonly RowColumn<R>[], row: R): Cell[] =>
  columns.map(({ cell }) => cell(row) ?? null)

/** The columns of `/projects.csv`; figures leave in the unit of their row, `today` judges the promises. */
export function projectColumns(today: string): RowColumn<Project>[] {
  const completion = (project: Project) => completionOf(project, today)
  return [
    { name: 'Project', short: 'project', cell: ({ project }) => project },
    { name: 'Name', short: 'name', cell: ({ name }) => name },
    { name: 'Sector', short: 'sector', cell: ({ sector }) => sector },
    { name: 'Countries', short: 'countries', cell: ({ areas }) => areas.map(({ name }) => name).join('; ') },
    {
      name: 'Country codes',
      short: 'areas',
      type: 'list',
      cell: ({ areas }) => areas.map(({ area }) => area),
    },
    { name: 'Status', short: 'status', cell: ({ status }) => status },
    { name: 'Last confirmed', short: 'status_date', cell: ({ statusDate }) => statusDate },
    { name: 'Parties', short: 'parties', cell: ({ parties }) => parties },
    { name: 'Cost', short: 'cost', type: 'number', cell: ({ cost }) => cost },
    { name: 'Cost lower', short: 'cost_lower', type: 'number', cell: ({ costLower }) => costLower },
    { name: 'Cost upper', short: 'cost_upper', type: 'number', cell: ({ costUpper }) => costUpper },
    {
      name: 'Cost unit',
      short: 'cost_unit',
      cell: ({ currency, costMult }) => unitWords(currency, costMult),
    },
    { name: 'Cost note', short: 'cost_note', cell: ({ costNote }) => costNote },
    { name: 'Capacity', short: 'capacity', type: 'number', cell: ({ capacity }) => capacity },
    {
      name: 'Capacity lower',
      short: 'capacity_lower',
      type: 'number',
      cell: ({ capacityLower }) => capacityLower,
    },
    {
      name: 'Capacity upper',
      short: 'capacity_upper',
      type: 'number',
      cell: ({ capacityUpper }) => capacityUpper,
    },
    {
      name: 'Capacity unit',
      short: 'capacity_unit',
      cell: ({ capacityUnit, capacityMult }) => unitWords(capacityUnit, capacityMult),
    },
    { name: 'Capacity note', short: 'capacity_note', cell: ({ capacityNote }) => capacityNote },
    { name: 'Length, km', short: 'length_km', type: 'number', cell: ({ lengthKm }) => lengthKm },
    { name: 'Latitude from', short: 'lat_from', type: 'number', cell: ({ latFrom }) => latFrom },
    { name: 'Longitude from', short: 'lon_from', type: 'number', cell: ({ lonFrom }) => lonFrom },
    { name: 'Latitude to', short: 'lat_to', type: 'number', cell: ({ latTo }) => latTo },
    { name: 'Longitude to', short: 'lon_to', type: 'number', cell: ({ lonTo }) => lonTo },
    { name: 'Completed', short: 'completed', cell: (row) => completion(row)?.date },
    { name: 'Expected completion', short: 'expected', cell: (row) => completion(row)?.expected },
    {
      name: 'First promised completion',
      short: 'first_promised',
      cell: (row) => completion(row)?.verdict?.first.promised,
    },
    { name: 'First promised on', short: 'first_said', cell: (row) => completion(row)?.verdict?.first.said },
    {
      name: 'Slip, months',
      short: 'slip_months',
      type: 'integer',
      cell: (row) => completion(row)?.verdict?.months,
    },
    { name: 'Verdict', short: 'verdict', cell: (row) => completion(row)?.verdict?.outcome },
    {
      name: 'Sources',
      short: 'sources',
      type: 'list',
      cell: ({ sources }) => (sources.length > 0 ? sources : 'unsourced'),
    },
    { name: 'Note', short: 'note', cell: ({ note }) => note },
  ]
}

const unitWords = (unit: Unit | null, mult: number) =>
  unit && (mult === 0 ? unit.name : `10^${mult} ${unit.name}`)

type Line = Pick<Milestone, 'cited' | 'quote' | 'note'> & {
  milestone: Milestone
  record: 'milestone' | 'promise'
  promised?: string
  said?: string
  months?: number | null
}

/** A milestone, then the promises of it. */
export const milestoneLines = (milestones: readonly Milestone[]): Line[] =>
  milestones.flatMap((milestone): Line[] => [
    { ...milestone, milestone, record: 'milestone' },
    ...slips(milestone.promises).map((given): Line => ({ ...given, milestone, record: 'promise' })),
  ])

/** The columns of `/projects/{slug}.csv`. */
export const milestoneColumns: readonly RowColumn<Line>[] = [
  { name: 'Milestone', short: 'milestone', cell: ({ milestone }) => milestone.milestone },
  { name: 'Name', short: 'name', cell: ({ milestone }) => milestone.name },
  { name: 'Kind', short: 'kind', cell: ({ milestone }) => milestone.kind },
  { name: 'Record', short: 'record', cell: ({ record }) => record },
  {
    name: 'Date',
    short: 'date',
    cell: ({ record, milestone }) => (record === 'milestone' ? milestone.date : null),
  },
  { name: 'Promised', short: 'promised', cell: ({ promised }) => promised },
  { name: 'Said', short: 'said', cell: ({ said }) => said },
  { name: 'Moved, months', short: 'moved_months', type: 'integer', cell: ({ months }) => months },
  {
    name: 'Source',
    short: 'source',
    cell: ({ cited }) => (cited ? `${cited.publisher}: ${cited.title}` : 'unsourced'),
  },
  { name: 'URL', short: 'url', cell: ({ cited }) => cited?.url },
  { name: 'Quote', short: 'quote', cell: ({ quote }) => quote },
  { name: 'Note', short: 'note', cell: ({ note }) => note },
]
