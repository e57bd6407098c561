import { group, rollup } from 'd3-array'
import type { Project } from '../../db/queries/projects'
import { type ProjectStatus, projectStatuses } from '../../stats/codes'
import { folded, foldedPhrases } from '../../stats/fold'
import { sumOf } from '../../stats/inexact'
import { period } from '../../stats/period'
import { type Amount, costOf } from './amount'
import { completionOf } from './completion'
import type { Filter } from './filter'

/** The projects that a filter leaves, in the order that it asks for; what a project lacks comes last either way. */
export function registerOf(
  projects: readonly Project[],
  filter: Filter,
  { locale, today }: { locale: string; today: string },
): Project[] {
  const found = projects.filter((project) => passes(project, filter))
  const key = sortKey(found, filter, { locale, today })
  const turn = filter.dir === 'desc' ? -1 : 1
  return found
    .map((project) => ({ project, ...key(project) }))
    .sort((a, b) => {
      const known = a.class - b.class
      return known || turn * compare(a.value, b.value, locale) || byName(a.project, b.project, locale)
    })
    .map(({ project }) => project)
}

function passes(project: Project, { sectors, countries, statuses, q }: Filter): boolean {
  if (sectors.length > 0 && !sectors.includes(project.sector)) return false
  if (statuses.length > 0 && !statuses.includes(project.status)) return false
  if (countries.length > 0 && !project.areas.some(({ area }) => countries.includes(area))) return false
  const { project: slug, name, parties, note, areas } = project
  const text = folded([slug, name, parties, note, ...areas.map((area) => area.name)].join(' '))
  return foldedPhrases(q).every((words) => text.includes(words))
}

/** What a project is sorted by: `class` keeps apart what cannot be compared, such as amounts in two currencies. */
type Key = { class: number; value: number | string }

function sortKey(
  found: readonly Project[],
  { sort }: Filter,
  { locale, today }: { locale: string; today: string },
): (project: Project) => Key {
  const unknown = { class: Number.POSITIVE_INFINITY, value: 0 }
  const known = (value: number | string | null | undefined): Key =>
    value == null ? { class: 1, value: 0 } : { class: 0, value }
  switch (sort) {
    case 'name':
      return (project) => known(project.name.toLocaleLowerCase(locale))
    case 'status':
      return (project) => known(projectStatuses.indexOf(project.status))
    case 'confirmed':
      return (project) => known(project.statusDate && period(project.statusDate).end)
    case 'completion':
      return (project) => {
        const completion = completionOf(project, today)
        const when = completion?.expected ?? completion?.date
        return known(when && period(when).end)
      }
    case 'cost': {
      const currencies = currenciesOf(found)
      return (project) => {
        const cost = costOf(project)
        return cost ? { class: currencies.indexOf(cost.unit.unit), value: cost.measured.value } : unknown
      }
    }
  }
}

/** The currencies that costs are stated in, the most frequent first. */
function currenciesOf(projects: readonly Project[]): string[] {
  const costs = projects.flatMap((project) => costOf(project)?.unit.unit ?? [])
  const counts = rollup(
    costs,
    (same) => same.length,
    (unit) => unit,
  )
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en')).map(([unit]) => unit)
}

const compare = (a: number | string, b: number | string, locale: string) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), locale)
const byName = (a: Project, b: Project, locale: string) => a.name.localeCompare(b.name, locale)

export type StatusSummary = { status: ProjectStatus; count: number; priced: number; costs: Amount[] }

/** The number of projects in each status, and what they cost, summed within each currency and never converted. */
export function statusSummaries(projects: readonly Project[]): StatusSummary[] {
  return projectStatuses.flatMap((status) => {
    const members = projects.filter((project) => project.status === status)
    if (members.length === 0) return []
    const amounts = members.flatMap((project) => costOf(project) ?? [])
    return [{ status, count: members.length, priced: amounts.length, costs: sums(amounts) }]
  })
}

function sums(amounts: readonly Amount[]): Amount[] {
  return [...group(amounts, ({ unit }) => unit.unit).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((same) => {
      const [first] = same
      const measured = sumOf(same.map((amount) => amount.measured))
      return first && measured ? [{ unit: first.unit, measured }] : []
    })
}

/** The areas that projects belong to, by their names. */
export function countriesOf(projects: readonly Project[]): Project['areas'] {
  const known = new Map(projects.flatMap(({ areas }) => areas.map((area) => [area.area, area] as const)))
  return [...known.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
