import { listed } from '../seed/cell'
import type { Seed } from '../seed/read'
import { period } from '../stats/period'
import type { Cell, Records } from './insert'

/** The rows of the project register and of the events: the tables of register.ts. */
export function registerRecords({ projects, milestones, promises, events }: Seed): Record<string, Records> {
  return {
    project: {
      columns: [...projectTexts, ...projectNumbers, 'cost_mult', 'capacity_mult', 'position'],
      rows: projects.map(({ row }, position) => [
        ...projectTexts.map((column) => row[column] ?? null),
        ...projectNumbers.map((column) => number(row[column])),
        Number(row.cost_mult ?? 0),
        Number(row.capacity_mult ?? 0),
        position,
      ]),
    },
    project_area: links(
      'project',
      'area',
      projects.map(({ row }) => [row.project, row.areas]),
    ),
    project_indicator: links(
      'project',
      'indicator',
      projects.map(({ row }) => [row.project, row.indicators]),
    ),
    project_source: links(
      'project',
      'source',
      projects.map(({ row }) => [row.project, row.sources]),
    ),
    milestone: {
      columns: [...milestoneTexts, 'position'],
      rows: milestones.map(({ row }, position) => [
        ...milestoneTexts.map((column) => row[column] ?? null),
        position,
      ]),
    },
    promise: {
      columns: ['id', ...promiseTexts],
      rows: promises.map(({ row }, position) => [
        position + 1,
        ...promiseTexts.map((column) => row[column] ?? null),
      ]),
    },
    event: {
      columns: [...eventTexts, 'start', 'end'],
      rows: events.map(({ row }) => {
        const { start, end } = period(row.date)
        return [...eventTexts.map((column) => row[column] ?? null), start, end]
      }),
    },
    event_area: links(
      'event',
      'area',
      events.map(({ row }) => [row.event, row.areas]),
    ),
    event_project: links(
      'event',
      'project',
      events.map(({ row }) => [row.event, row.projects]),
    ),
    event_source: links(
      'event',
      'source',
      events.map(({ row }) => [row.event, row.sources]),
    ),
  }
}

const projectTexts = [
  'project',
  'name',
  'sector',
  'status',
  'status_date',
  'parties',
  'currency',
  'cost_note',
  'capacity_unit',
  'capacity_note',
  'area',
  'note',
] as const
const projectNumbers = [
  'cost',
  'cost_lower',
  'cost_upper',
  'capacity',
  'capacity_lower',
  'capacity_upper',
  'length_km',
  'lat_from',
  'lon_from',
  'lat_to',
  'lon_to',
] as const
const milestoneTexts = ['project', 'milestone', 'name', 'kind', 'date', 'source', 'quote', 'note'] as const
const promiseTexts = ['project', 'milestone', 'promised', 'said', 'source', 'quote', 'note'] as const
const eventTexts = ['event', 'date', 'title', 'kind', 'place', 'actors', 'description'] as const

/** One row for each key in a list cell, in its order. */
const links = (
  owner: string,
  other: string,
  lists: readonly (readonly [key: string, cell: string | undefined])[],
): Records => ({
  columns: [owner, other, 'position'],
  rows: lists.flatMap(([key, cell]) => listed(cell).map((item, position): Cell[] => [key, item, position])),
})

const number = (text: string | undefined): Cell => (text === undefined ? null : Number(text))
