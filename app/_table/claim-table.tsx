import type { Claim } from '../../db/queries/observations'
import { SourceName } from '../_chart/headline'
import { claimText, entityName, periodOf } from '../_chart/reading'
import { pointPath } from '../_view/entity'
import type { View } from '../_view/view'
import type { TableProps } from './disagreements'
import { TableFrame } from './frame'
import { ordered, orderOf, type Sortable } from './order'
import { SortHead } from './sort-head'

/** One row for each claim, the latest period first: what is said, of what kind it is, who says so, whether it is drawn. */
export function ClaimTable({ language, indicator, claims, view }: TableProps & { view: View }) {
  const { t } = language
  const order = orderOf(view, columns)
  const head = { view, order }
  return (
    <TableFrame labelledBy="table">
      <thead>
        <tr>
          <SortHead {...head} column="period" dir="desc" name={t('indicator.period')} />
          <SortHead {...head} column="area" dir="asc" name={t('indicator.area')} />
          <SortHead {...head} column="value" dir="desc" name={t('indicator.value')} isNumber />
          <SortHead {...head} column="kind" dir="asc" name={t('indicator.kind')} />
          <th scope="col">{t('indicator.state')}</th>
          <SortHead {...head} column="source" dir="asc" name={t('indicator.source')} />
        </tr>
      </thead>
      <tbody>
        {ordered(claims, order, columns).map((claim) => (
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

const columns = new Map<string, Sortable<Claim>>([
  ['period', { dir: 'desc', valueOf: (claim) => claim.timePeriod ?? undefined }],
  ['area', { dir: 'asc', valueOf: entityName }],
  ['value', { dir: 'desc', valueOf: (claim) => claim.value }],
  ['kind', { dir: 'asc', valueOf: ({ kind }) => kind }],
  ['source', { dir: 'asc', valueOf: ({ publisher }) => publisher ?? undefined }],
])

/** Whether a claim is drawn, a rival of what is drawn, set aside, or without a date to be drawn at. */
function stateOf({ chosen, rank, timePeriod }: Claim) {
  if (chosen) return 'drawn'
  if (rank === 'deprecated') return 'deprecated'
  return timePeriod === null ? 'undated' : 'rival'
}
