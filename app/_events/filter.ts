import type { EventRecord } from '../../db/queries/events'
import { type EventKind, eventKinds } from '../../stats/codes'

/** Which events are asked for, as the address says it: `kind=summit~launch&area=KAZ`; an empty list is all. */
export type EventFilter = { kinds: readonly EventKind[]; areas: readonly string[] }

export type FilterFault = { parameter: 'kind' | 'area'; value: string; allowed: readonly string[] }

/** Reads the filter; what is not known is left out and listed. A form with check boxes repeats a parameter. */
export function readEventFilter(
  search: URLSearchParams,
  known: readonly string[],
): { filter: EventFilter; faults: FilterFault[] } {
  const faults: FilterFault[] = []
  const kinds = listOf(search, 'kind').flatMap((value) => {
    const kind = eventKinds.find((one) => one === value.toLowerCase())
    if (kind === undefined) faults.push({ parameter: 'kind', value, allowed: eventKinds })
    return kind ?? []
  })
  const areas = listOf(search, 'area').flatMap((value) => {
    const code = value.toUpperCase()
    if (known.includes(code)) return code
    faults.push({ parameter: 'area', value, allowed: known })
    return []
  })
  return { filter: { kinds: [...new Set(kinds)], areas: [...new Set(areas)] }, faults }
}

/** The filter as search parameters, the inverse of readEventFilter; empty where all events are asked for. */
export function eventSearch({ kinds, areas }: EventFilter): string {
  const parts: string[] = []
  if (kinds.length > 0) parts.push(`kind=${kinds.join('~')}`)
  if (areas.length > 0) parts.push(`area=${areas.join('~')}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** The events of the kinds asked for that touch one of the areas asked for. */
export const filteredEvents = (
  events: readonly EventRecord[],
  { kinds, areas }: EventFilter,
): EventRecord[] =>
  events.filter(
    (event) =>
      (kinds.length === 0 || kinds.includes(event.kind)) &&
      (areas.length === 0 || areas.some((area) => event.touched.includes(area))),
  )

const listOf = (search: URLSearchParams, parameter: string) =>
  search
    .getAll(parameter)
    .flatMap((value) => value.split('~'))
    .filter(Boolean)
