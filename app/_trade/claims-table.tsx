import type { Claim } from '../../db/queries/observations'
import { SourceName } from '../_chart/headline'
import { periodOf } from '../_chart/reading'
import { TableFrame } from '../_table/frame'
import { ClaimLink } from './claim-link'
import type { Pair } from './pair'

type ClaimsTableProps = { pair: Pair; id: string; title: string; lead?: string; claims: readonly Claim[] }

/** Claims one to a row: the period, what is stated, by which side, how much, and the source; the latest first. */
export function ClaimsTable({ pair, id, title, lead, claims }: ClaimsTableProps) {
  const { language, indicators } = pair
  const { t } = language
  if (claims.length === 0) return null
  const rows = [...claims].sort((a, b) => (b.timePeriod ?? '').localeCompare(a.timePeriod ?? '', 'en'))
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p className="prose">{lead}</p>}
      <TableFrame labelledBy={id}>
        <thead>
          <tr>
            <th scope="col">{t('indicator.period')}</th>
            <th scope="col">{t('trade.what')}</th>
            <th scope="col">{t('trade.reporter')}</th>
            <th scope="col" className="number">
              {t('indicator.value')}
            </th>
            <th scope="col">{t('indicator.kind')}</th>
            <th scope="col">{t('indicator.source')}</th>
          </tr>
        </thead>
        <tbody className="periods">
          {rows.map((claim) => (
            <tr key={claim.id}>
              <th scope="row">{periodOf(language, claim)}</th>
              <td>{indicators.get(claim.indicator)?.name}</td>
              <td>{claim.refName}</td>
              <td className="number">
                <ClaimLink pair={pair} claim={claim} />
              </td>
              <td>
                {t(`kind.${claim.kind}`)}
                {claim.scope && <span className="muted">, {claim.scope}</span>}
              </td>
              <td className="wide">
                <SourceName language={language} claim={claim} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  )
}
