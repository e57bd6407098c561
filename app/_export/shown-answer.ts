import type { Database } from '../../db/client'
import { csvCell } from '../../db/queries/lines'
import { defaultLocale } from '../_i18n/locales'
import { translator } from '../_i18n/messages'
import { type Shown, shown } from '../_shown/shown'
import { entitiesOf, findAsked, type Subject } from '../_shown/subject'
import { type View, viewSearch } from '../_view/view'
import { columnNames, csvType, fileAnswer, refusal } from './answer'
import { shownRows } from './shown-rows'

/** What a view shows, as a file: transformed figures, or those of a group or of the latest year. */
export async function shownAnswer(
  request: Request,
  { db, slug, extension, view, version }: ShownAnswer,
): Promise<Response> {
  const search = new URL(request.url).searchParams
  const asked = await findAsked(db, slug, new URLSearchParams({ units: view.units }))
  if (!asked) return refusal(404, `There is no indicator "${slug}".`)
  const { subject } = asked
  const country = view.country.length > 0 ? view.country : entitiesOf(subject.claims)
  const found = shown(subject, { ...view, country })
  if (view.claims === 'all')
    return refusal(400, 'The parameter claims is "all"; here it can be chosen, for claims leave as stated.')
  const [fault] = found.faults
  if (fault)
    return refusal(
      400,
      `The parameter ${fault.parameter} is "${fault.value}"; here it can be ${fault.allowed.join(' or ')}.`,
    )
  const file = { name: `${slug}.${extension}`, version }
  if (extension === 'json')
    return fileAnswer(request, { ...file, type: 'application/json; charset=utf-8' }, () =>
      JSON.stringify(document({ subject, shown: found, view, version })),
    )
  return fileAnswer(request, { ...file, type: csvType }, () => csvText(subject, found, search))
}

type ShownAnswer = { db: Database; slug: string; extension: string; view: View; version: string }

function csvText(subject: Subject, found: Shown, search: URLSearchParams): string {
  const { columns, rows } = shownRows(translator(defaultLocale), subject.indicator, found)
  const lines = [columns.map((column) => column[columnNames(search)]), ...rows]
  const mark = search.get('excel') === '1' ? '\ufeff' : ''
  return mark + lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')
}

/** A number is never taken for a formula, whatever its sign. */
const cellText = (cell: string | number | null) => (typeof cell === 'number' ? String(cell) : csvCell(cell))

/** The rows as objects under the short names of their columns, with what they are about. */
function document({ subject, shown: found, view, version }: DocumentParts) {
  const { indicator, name, definition, unit, unitMult, note } = subject.indicator
  const { columns, rows } = shownRows(translator(defaultLocale), subject.indicator, found)
  return {
    indicator,
    name,
    definition,
    unit: unit.name,
    unit_mult: unitMult,
    note,
    view: viewSearch(view),
    version,
    data: rows.map((cells) => Object.fromEntries(columns.map(({ short }, i) => [short, cells[i] ?? null]))),
  }
}

type DocumentParts = { subject: Subject; shown: Shown; view: View; version: string }
