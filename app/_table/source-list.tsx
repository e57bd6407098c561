import type { Claim } from '../../db/queries/observations'
import { dateText } from '../_i18n/dates'
import { Printed } from '../_printed/printed'
import type { TableProps } from './disagreements'

const shownAtOnce = 12

/**
 * The sources of the shown figures: publisher, title, date, licence, the link to the document; of very many the first,
 * with the address at which all of them stand.
 */
export function SourceList({ language, indicator, claims, whole }: TableProps & { whole: string | null }) {
  const { t, locale } = language
  const sources = [
    ...new Map(
      claims.flatMap((claim) => (claim.source === null ? [] : [[claim.source, claim] as const])),
    ).values(),
  ]
  const items = sources.map((claim: Claim) => (
    <li key={claim.source}>
      {claim.url ? <a href={claim.url}>{claim.sourceTitle}</a> : claim.sourceTitle}
      <br />
      <span className="small muted">
        {[
          claim.publisher,
          claim.published && dateText(locale, claim.published),
          claim.licence && t('indicator.licence', { licence: claim.licence }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  ))
  return (
    <Printed as="section" aria-labelledby="sources">
      <h2 id="sources">{t('indicator.sources')}</h2>
      <dl className="facts small">
        <dt>{t('indicator.unit')}</dt>
        <dd>{indicator.unit.name}</dd>
        {indicator.code && (
          <>
            <dt>{t('indicator.code')}</dt>
            <dd>{indicator.code}</dd>
          </>
        )}
      </dl>
      <br />
      <ul className="sources">{whole === null ? items : items.slice(0, shownAtOnce)}</ul>
      {whole !== null && items.length > shownAtOnce && (
        <p className="small">
          <a href={whole}>{t('indicator.allSources', { count: items.length })}</a>
        </p>
      )}
    </Printed>
  )
}
