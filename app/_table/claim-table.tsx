import { SourceName } from '../_chart/headline'
import { claimText, entityName, periodOf } from '../_chart/reading'
import { pointPath } from '../_chart/view'
import type { TableProps } from './disagreements'
import { TableFrame } from './frame'

/** One row for each claim, the latest period first: what is said, of what kind it is, who says so, whether it is drawn. */
export function ClaimTable({ language, indicator, claims }: TableProps) {
  const { t } = language
  const rows = [...claims].sort((a, b) => (b.timePeriod ?? '').localeCompare(a.timePeriod ?? '', 'en'))
  return (
    <TableFrame labelledBy="table">
      <thead>
        <tr>
          <th scope="col">{t('indicator.period')}</th>
          <th scope="col">{t('indicator.area')}</th>
          <th scope="col" className="number">
            {t('indicator.value')}
          </th>
          <th scope="col">{t('indicator.kind')}</th>
          <th scope="col">{t('indicator.state')}</th>
          <th scope="col">{t('indicator.source')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((claim) => (
          <tr key={claim.id}>
            <th scope="row">{periodOf(language, claim)}</th>
            <td>{entityName(claim)}</td>
            <td className="number">
              <a href={pointPath(language.locale, claim)}>{claimText(language, indicator, claim)}</a>
            </td>
            <td>
              {t(`kind.${claim.kind}`)}
              {claim.scope && <span className="muted">, {claim.scope}</span>}
            </td>
            <td>{t(`indicator.states.${stateOf(claim)}`)}</td>
            <td className="wide">
              <SourceName language={language} claim={claim} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

/** Whether a claim is drawn, a rival of what is drawn, set aside, or without a date to be drawn at. */
function stateOf({ chosen, rank, timePeriod }: TableProps['claims'][number]) {
  if (chosen) return 'drawn'
  if (rank === 'deprecated') return 'deprecated'
  return timePeriod === null ? 'undated' : 'rival'
}
