import type { Source } from '../../db/queries/sources'
import type { Language } from '../_chart/reading'
import { originsOf } from './origins'

/** Whom a source repeats and who repeats it: how many documents that are, and that all of them are one origin. */
export function OriginNote({ language, source, sources }: OriginNoteProps) {
  const { t } = language
  const origins = originsOf(sources)
  const origin = origins.get(source)
  const family = sources.filter((other) => origins.get(other.source) === origin)
  const original = sources.find((other) => other.source === repeatedBy(source, sources))
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

const repeatedBy = (id: string, sources: readonly Source[]) =>
  sources.find((other) => other.source === id)?.repeats

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
