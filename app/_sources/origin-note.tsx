import type { Source } from '../../db/queries/sources'
import type { Language } from '../_chart/reading'

/** Whom a source repeats and who repeats it: how many documents that are, and that all of them are one origin. */
export function OriginNote({ language, source, sources }: OriginNoteProps) {
  const { t } = language
  const self = sources.find((other) => other.source === source)
  const family = sources.filter((other) => other.origin === self?.origin)
  const original = sources.find((other) => other.source === self?.repeats)
  const repeaters = family.filter((other) => other.repeats === source)
  return (
    <section aria-labelledby="origin">
      <h2 id="origin">{t('sourcePage.origin')}</h2>
      <p className="prose">{t('sourcePage.family', { count: family.length })}</p>
      {family.length > 1 && (
        <dl className="facts origin">
          {original && (
            <>
              <dt>{t('source.repeats')}</dt>
              <dd>
                <SourceLink language={language} source={original} />
              </dd>
            </>
          )}
          {repeaters.length > 0 && (
            <>
              <dt>{t('sourcePage.repeatedBy')}</dt>
              {repeaters.map((other) => (
                <dd key={other.source}>
                  <SourceLink language={language} source={other} />
                </dd>
              ))}
            </>
          )}
        </dl>
      )}
    </section>
  )
}

type OriginNoteProps = { language: Language; source: string; sources: readonly Source[] }

function SourceLink({ language: { locale }, source }: { language: Language; source: Source }) {
  return (
    <>
      <a href={`/${locale}/sources/${source.source}`} lang={source.language ?? undefined}>
        {source.title}
      </a>{' '}
      <span className="muted">{source.publisher}</span>
    </>
  )
}
