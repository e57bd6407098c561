import type { RevisionFilter } from '../../db/queries/revisions'
import { periodOfPath } from '../_view/entity'

/** What a history can be narrowed to, in the words of the address, and how the index calls it. */
const subjects = {
  figure: 'figure',
  indicator: 'indicator',
  country: 'area',
  source: 'source',
  project: 'project',
  event: 'event',
} as const

export type Subject = keyof typeof subjects
export const historySubjects = Object.keys(subjects).filter(isSubject)
export const historyParameters = [...historySubjects, 'who', 'table', 'page'] as const

export type HistoryView = {
  chosen: Readonly<Partial<Record<Subject, string>>>
  who: string | undefined
  table: string | undefined
  page: number
}

export function readHistoryView(search: URLSearchParams): HistoryView {
  const given = (name: string) => search.get(name) || undefined
  const chosen = historySubjects.flatMap((subject) => {
    const value = given(subject)
    return value === undefined ? [] : [[subject, value] as const]
  })
  const page = Number(given('page') ?? '1')
  return {
    chosen: Object.fromEntries(chosen),
    who: given('who'),
    table: given('table'),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The view as search parameters, the inverse of readHistoryView. */
export function historySearch({ chosen, who, table, page = 1 }: Partial<HistoryView>): string {
  const pairs = Object.entries({ ...chosen, who, table, page: page > 1 ? String(page) : undefined })
  const given = pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  const search = new URLSearchParams(given).toString()
  return search === '' ? '' : `?${search.replaceAll('%2F', '/').replaceAll('%3A', ':')}`
}

export const historyFilter = ({ chosen, who, table }: HistoryView): RevisionFilter => ({
  about: historySubjects.flatMap((subject) => {
    const value = chosen[subject]
    return value === undefined ? [] : [`${subjects[subject]}:${called(subject, value)}`]
  }),
  who,
  table,
})

/** A figure's span is written as in the address of its page; countries may be written small. */
function called(subject: Subject, value: string): string {
  if (subject === 'figure') return periodOfPath(value)
  return subject === 'country' ? value.toUpperCase() : value
}

function isSubject(name: string): name is Subject {
  return Object.hasOwn(subjects, name)
}
