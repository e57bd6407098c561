import { SourceName } from '../_chart/headline'
import { claimText } from '../_chart/reading'
import { dateText } from '../_i18n/dates'
import type { TableProps } from './disagreements'
import { TableFrame } from './frame'

/** The claims about one point in the order in which they were published: how the figure came to be what it is. */
export function SaidTable({ language, indicator, claims }: TableProps) {
  const { t, locale } = language
  if (claims.length < 2) return null
  const rows = [...claims].sort((a, b) => (a.published ?? '').localeCompare(b.published ?? '', 'en'))
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t('point.history')}</h2>
      <TableFrame labelledBy="said">
        <thead>
          <tr>
            <th scope="col">{t('point.historySaid')}</th>
            <th scope="col" className="number">
              {t('point.historyFigure')}
            </th>
            <th scope="col">{t('indicator.kind')}</th>
            <th scope="col">{t('indicator.source')}</th>
            <th scope="col">{t('point.repeats')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((claim) => (
            <tr key={claim.id}>
              <th scope="row" className="date">
                {claim.published ? dateText(locale, claim.published) : t('point.undated')}
              </th>
              <td className="number">
                <a href={`#claim-${claim.id}`}>{claimText(language, indicator, claim)}</a>
              </td>
              <td>
                {t(`kind.${claim.kind}`)}
                {claim.scope && <span className="muted">, {claim.scope}</span>}
              </td>
              <td className="wide">
                <SourceName language={language} claim={claim} />
              </td>
              <td className="wide">{claim.repeatsTitle}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  )
}
