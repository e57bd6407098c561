import { type ProjectStatus, projectStatuses, type Sector, sectors } from '../../stats/codes'

export const sortKeys = ['name', 'status', 'cost', 'completion', 'confirmed'] as const
export type SortKey = (typeof sortKeys)[number]

export const frameNames = ['all', 'caspian'] as const
export type FrameName = (typeof frameNames)[number]

/** What a reader asked to see of the register, as the address says it; an empty list stands for all. */
export type Filter = {
  sectors: readonly Sector[]
  countries: readonly string[]
  statuses: readonly ProjectStatus[]
  q: string
  sort: SortKey
  dir: 'asc' | 'desc'
  map: FrameName
}

export type FilterFault = { parameter: string; value: string; allowed: readonly string[] }

/** The parameters of an address that the register knows. */
export const filterParameters = ['sector', 'country', 'status', 'q', 'sort', 'dir', 'map']

/**
 * Reads `sector=rail~port&country=KAZ&status=construction&sort=cost&dir=desc`; a form with check boxes may repeat a
 * parameter. What is not known is left out and listed, so that a page can go on and an export can refuse.
 */
export function readFilter(
  search: URLSearchParams,
  countries: readonly string[],
): { filter: Filter; faults: FilterFault[] } {
  const faults: FilterFault[] = []
  const several = <V extends string>(parameter: string, allowed: readonly V[]): V[] => {
    const asked = search
      .getAll(parameter)
      .flatMap((value) => value.split('~'))
      .filter(Boolean)
    const found = new Set<V>()
    for (const value of asked) {
      const known = allowed.find((one) => one.toLowerCase() === value.toLowerCase())
      if (known === undefined) faults.push({ parameter, value, allowed })
      else found.add(known)
    }
    return [...found]
  }
  const one = <V extends string>(parameter: string, allowed: readonly V[], otherwise: V): V =>
    several(parameter, allowed)[0] ?? otherwise
  const filter = {
    sectors: several('sector', sectors),
    countries: several('country', countries),
    statuses: several('status', projectStatuses),
    q: search.get('q')?.trim() ?? '',
    sort: one('sort', sortKeys, 'name'),
    dir: one('dir', ['asc', 'desc'], 'asc'),
    map: one('map', frameNames, 'all'),
  } as const
  return { filter, faults }
}

/** The filter as search parameters, the inverse of readFilter; empty for the register as it is. */
export function filterSearch(filter: Filter): string {
  const parts: string[] = []
  const several = (parameter: string, values: readonly string[]) => {
    if (values.length > 0) parts.push(`${parameter}=${values.join('~')}`)
  }
  several('sector', filter.sectors)
  several('country', filter.countries)
  several('status', filter.statuses)
  if (filter.q !== '') parts.push(new URLSearchParams({ q: filter.q }).toString())
  if (filter.sort !== 'name') parts.push(`sort=${filter.sort}`)
  if (filter.dir !== 'asc') parts.push(`dir=${filter.dir}`)
  if (filter.map !== 'all') parts.push(`map=${filter.map}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** Whether the filter leaves anything out. */
export const isNarrowed = ({ sectors, countries, statuses, q }: Filter): boolean =>
  sectors.length + countries.length + statuses.length > 0 || q !== ''
