import type { Database } from '../../db/client'
import { listAreas } from '../../db/queries/areas'
import { listIndicators } from '../../db/queries/indicators'
import { listRevisions } from '../../db/queries/revisions'
import type { Step } from '../../seed/store/step'
import { defaultLocale } from '../_i18n/locales'
import { translator } from '../_i18n/messages'
import { namesOf } from '../_table/note-sentence'
import { historyFilter, readHistoryView } from './filter'
import { subjectOf } from './subject'

/** A change as a feed tells it: of what, from what to what, by whom and why. */
export type ChangeItem = {
  id: string
  at: string
  who: string
  why: string | undefined
  undoes: string | undefined
  subject: string
  /** The path of the page that tells of it. */
  path: string
  step: Exclude<Step, { kind: 'text' }>
}

export const feedParameters = ['country', 'project', 'indicator', 'figure', 'source'] as const

const latest = 200
const mostItems = 500

/** The latest changes of rows, of those that the address asks for. */
export async function latestChanges(db: Database, search: URLSearchParams): Promise<ChangeItem[]> {
  const filter = historyFilter(readHistoryView(search))
  const [{ revisions }, indicators, areas] = await Promise.all([
    listRevisions(db, filter, { limit: latest }),
    listIndicators(db),
    listAreas(db),
  ])
  const language = { t: translator(defaultLocale), locale: defaultLocale }
  const names = namesOf(indicators, areas)
  const items = revisions.flatMap(({ revision, at, who, why, undoes, steps }) =>
    steps.flatMap((step, i): ChangeItem[] => {
      if (step.kind === 'text') return []
      const { text, href } = subjectOf(language, names, step)
      const path = href ?? `/${defaultLocale}/history#revision-${revision}`
      const told = { at, who, why: why ?? undefined, undoes: undoes ?? undefined }
      return [{ id: `urn:kervan:change:${revision}:${i + 1}`, ...told, subject: text, path, step }]
    }),
  )
  return items.slice(0, mostItems)
}

/** What an address of a feed says that it does not know. */
export function feedFault(search: URLSearchParams): string | undefined {
  const unknown = [...search.keys()].find((name) => !feedParameters.some((known) => known === name))
  return unknown === undefined
    ? undefined
    : `Unknown parameter "${unknown}". Known are: ${feedParameters.join(', ')}.`
}

/** The cells of a change in lines: `value: 11.4 → 11.5`. */
export function changedLines({ step }: ChangeItem): string[] {
  const before = 'before' in step ? step.before : {}
  const after = 'after' in step ? step.after : {}
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((column) =>
    step.kind === 'changed'
      ? `${column}: ${before[column] || '–'} → ${after[column] || '–'}`
      : `${column}: ${after[column] ?? before[column]}`,
  )
}

/** A change in one line. */
export function changeTitle(item: ChangeItem): string {
  const { step, subject } = item
  const value = 'after' in step ? step.after.value : undefined
  if (step.kind === 'added') return `${subject}: added${value ? `, ${value}` : ''}`
  if (step.kind === 'removed') return `${subject}: removed`
  return `${subject}: ${changedLines(item).slice(0, 2).join(', ')}`
}
