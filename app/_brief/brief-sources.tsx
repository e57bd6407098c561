import type { Language } from '../_chart/reading'
import { dateText } from '../_i18n/dates'
import type { Citations } from './citations'

/** The sources that were cited, under their numbers, with their addresses written out. */
export function BriefSources({ language: { t, locale }, sources }: BriefSourcesProps) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('indicator.sources')}</h2>
      <ol className="brief-sources">
        {sources.cited().map(({ source, sourceTitle, publisher, published, licence, url }, i) => (
          <li key={source} id={`source-${i + 1}`}>
            {[
              publisher,
              sourceTitle,
              published && dateText(locale, published),
              licence && t('indicator.licence', { licence }),
            ]
              .filter(Boolean)
              .join(', ')}
            {url && (
              <>
                {' '}
                <a href={url}>{url.replace(/^https?:\/\//, '')}</a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

type BriefSourcesProps = { language: Language; sources: Citations }
