import type { Cells } from '../../seed/store/change'
import { rowCells } from '../../seed/store/row-cells'
import type { Step } from '../../seed/store/step'
import type { Language } from '../_chart/reading'
import { periodText } from '../_i18n/dates'
import type { Names } from '../_table/note-sentence'
import { pointPath } from '../_view/entity'

/** What a step is about, in words, and the page that tells of it where there is one. */
export type SubjectLink = { text: string; href?: string | undefined }

export function subjectOf({ t, locale }: Language, names: Names, step: Step): SubjectLink {
  const cells = rowCells(step).at(-1)
  if (!cells) return { text: t('history.wholeFile', { file: step.file }) }
  if (step.table === 'claims' || step.table === 'series') {
    const { indicator = '', ref_area: refArea = '', counterpart_area: counterpart } = cells
    const entity = [refArea, counterpart].flatMap((code) => (code ? (names.areas.get(code) ?? code) : []))
    const period = cells.time_period ? periodText(t, locale, cells.time_period) : t('history.undated')
    const measure = names.indicators.get(indicator)?.name ?? indicator
    return {
      text: [measure, entity.join(' – '), period].join(', '),
      href: goneOr(
        step,
        pointPath(locale, {
          indicator,
          refArea,
          counterpartArea: counterpart || null,
          timePeriod: cells.time_period || null,
        }),
      ),
    }
  }
  return { text: keyOf(cells), href: goneOr(step, pageOf(locale, step, cells)) }

  function keyOf(row: Cells): string {
    const named = row.name ?? row.title
    const key = [
      row.project,
      row.milestone,
      row.event,
      row.source,
      row.indicator,
      row.area,
      row.topic,
      row.unit,
    ]
    return named ?? key.filter(Boolean).join(', ')
  }
}

/** What was removed may have no page any more. */
const goneOr = ({ kind }: Step, href: string | undefined) => (kind === 'removed' ? undefined : href)

function pageOf(locale: string, { table }: Step, cells: Cells): string | undefined {
  const page = (folder: string, name: string | undefined) => name && `/${locale}/${folder}/${name}`
  switch (table) {
    case 'sources':
      return page('sources', cells.source)
    case 'indicators':
      return page('indicators', cells.indicator)
    case 'projects':
    case 'milestones':
    case 'promises':
      return page('projects', cells.project)
    case 'events':
      return `/${locale}/events`
    default:
      return undefined
  }
}
