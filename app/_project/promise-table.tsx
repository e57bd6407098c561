import type { GivenPromise, Milestone } from '../../db/queries/milestones'
import { slips } from '../../stats/slip'
import type { Language } from '../_chart/reading'
import { dateText, periodText } from '../_i18n/format'
import { TableFrame } from '../_table/frame'
import { Cited } from './cited'
import { spanText } from './words'

/** Every promise with the day it was given, by how much it moved, and who says so. */
export function PromiseTable({ language, milestones }: PromiseTableProps) {
  const { t, locale } = language
  const several = milestones.filter(({ promises }) => promises.length > 0).length > 1
  return (
    <TableFrame labelledBy="promises">
      <thead>
        <tr>
          <th scope="col">{t('project.said')}</th>
          {several && <th scope="col">{t('project.milestone')}</th>}
          <th scope="col">{t('project.promised')}</th>
          <th scope="col">{t('project.moved')}</th>
          <th scope="col">{t('indicator.source')}</th>
        </tr>
      </thead>
      <tbody>
        {milestones.flatMap(({ milestone, name, promises }) =>
          slips(promises).map((given) => (
            <tr key={given.id}>
              <th scope="row" className="date">
                {dateText(locale, given.said)}
              </th>
              {several && <td key={milestone}>{name}</td>}
              <td className="date">{periodText(t, locale, given.promised)}</td>
              <td className="date">{movedText(language, given)}</td>
              <td className="wide">
                <Cited language={language} {...given} />
              </td>
            </tr>
          )),
        )}
      </tbody>
    </TableFrame>
  )
}

type PromiseTableProps = { language: Language; milestones: readonly Milestone[] }

function movedText(language: Language, { months }: GivenPromise & { months: number | null }): string {
  const { t } = language
  if (months === null) return t('project.firstWord')
  if (months === 0) return t('project.sameWord')
  const span = spanText(language, months)
  return t(months > 0 ? 'project.laterBy' : 'project.earlierBy', { span })
}
