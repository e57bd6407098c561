import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { claimText, type Language, periodOf } from '../_chart/reading'
import { correctPath } from '../_edit/correct/claim-key'
import { dateText } from '../_i18n/dates'

/** One claim with everything that is known of it, its source linked at the words where they are known. */
export function ClaimRecord({ language, indicator, claim }: ClaimRecordProps) {
  const { t, locale } = language
  const basis = t(`point.basis.${claim.periodBasis ?? 'stated'}`)
  const rows: [string, string | null][] = [
    [t('point.kind'), t(`kind.${claim.kind}`)],
    [t('point.scope'), claim.scope],
    [t('point.period'), periodOf(language, claim)],
    [
      t('point.stated'),
      claim.periodAsStated && t('point.periodText', { words: claim.periodAsStated, basis }),
    ],
    [
      t('point.rank'),
      claim.rank === 'normal' ? null : [claim.rank, claim.rankReason].filter(Boolean).join(': '),
    ],
    [t('point.note'), claim.note],
  ]
  return (
    <article className="claim" id={`claim-${claim.id}`}>
      <p className="value">{claimText(language, indicator, claim)}</p>
      <div>
        {claim.quote && (
          <blockquote lang={claim.language ?? undefined} title={t('point.said')}>
            {claim.quote}
          </blockquote>
        )}
        <p>
          {claim.sourceTitle === null ? (
            t('indicator.unsourced')
          ) : claim.url === null ? (
            claim.sourceTitle
          ) : (
            <a
              href={atTheWords(claim.url, claim.quote)}
              title={claim.quote === null ? undefined : t('point.open')}
            >
              {claim.sourceTitle}
            </a>
          )}
        </p>
        <p className="small muted">
          {claim.source && <a href={`/${locale}/sources/${claim.source}`}>{claim.publisher}</a>}
          {' · '}
          {[
            claim.published && dateText(locale, claim.published),
            claim.language,
            claim.sourceClass && t(`point.class.${claim.sourceClass}`),
            claim.licence && t('indicator.licence', { licence: claim.licence }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <dl className="facts small">
          {claim.repeats && (
            <div>
              <dt>{t('point.repeats')}</dt>
              <dd>
                <a href={`/${locale}/sources/${claim.repeats}`}>{claim.repeatsTitle}</a>
              </dd>
            </div>
          )}
          {rows.map(
            ([name, text]) =>
              text && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{text}</dd>
                </div>
              ),
          )}
        </dl>
        <p className="small">
          <a href={correctPath(locale, claim)} rel="nofollow">
            {t('correct.link')}
          </a>
        </p>
      </div>
    </article>
  )
}

type ClaimRecordProps = { language: Language; indicator: Indicator; claim: Claim }

/** A text fragment (WICG scroll-to-text) opens the document at the quoted words. */
export const atTheWords = (url: string, quote: string | null): string =>
  quote === null ? url : `${url}#:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`
