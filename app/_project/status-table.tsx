import type { Language } from '../_chart/reading'
import { TableFrame } from '../_table/frame'
import type { StatusSummary } from './register'
import { StageGlyph } from './stage-glyph'
import { stageOf } from './status'
import { amountText } from './words'

/** How many projects stand where, with a bar, and what they cost in each currency. */
export function StatusTable({ language, summaries }: StatusTableProps) {
  const { t } = language
  const most = Math.max(...summaries.map(({ count }) => count))
  return (
    <TableFrame labelledBy="by-status">
      <thead>
        <tr>
          <th scope="col">{t('project.column.status')}</th>
          <th scope="col">{t('project.count')}</th>
          <th scope="col">{t('project.costs')}</th>
          <th scope="col" className="number">
            {t('project.pricedHead')}
          </th>
        </tr>
      </thead>
      <tbody>
        {summaries.map(({ status, count, priced, costs }) => (
          <tr key={status}>
            <th scope="row" className="status">
              <StageGlyph stage={stageOf[status]} /> {t(`project.status.${status}`)}
            </th>
            <td>
              <span className="tally">
                <span className="tally-number">{count}</span>
                <svg className={`tally-bar stage-${stageOf[status]}`} aria-hidden="true">
                  <rect width={`${Math.round((count / most) * 100)}%`} height="100%" />
                </svg>
              </span>
            </td>
            <td className="sums">
              {costs.length > 0 ? costs.map((cost) => amountText(language, cost)).join(' + ') : '–'}
            </td>
            <td className="number">{t('project.priced', { priced, count })}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

type StatusTableProps = { language: Language; summaries: readonly StatusSummary[] }
