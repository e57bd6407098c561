import { foldedPhrases } from '../../db/fold'
import type { Found } from '../../db/queries/search'
import type { Language } from '../_chart/reading'
import { hitPath, hitTitle } from './hit'
import { excerpt, Marked } from './marked'

const excerptLength = 170

/** What was found of one kind, the best first, its words marked. */
export function Results({ language: { t, locale }, query, found }: ResultsProps) {
  const { kind, count, hits } = found
  const phrases = foldedPhrases(query)
  return (
    <section aria-labelledby={kind} className="found">
      <h2 id={kind}>{t(`search.kind.${kind}`, { count })}</h2>
      <ul>
        {hits.map((hit, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several claims may say the same of one point
          <li key={i}>
            <a href={hitPath(locale, hit)}>
              <Marked text={hitTitle(t, locale, hit)} phrases={phrases} />
            </a>
            {hit.text !== '' && (
              <p className="small muted">
                <Marked text={excerpt(hit.text, phrases, excerptLength)} phrases={phrases} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {count > hits.length && (
        <p className="small">
          <a href={`/${locale}/search?q=${encodeURIComponent(query)}&kind=${kind}`}>
            {t('search.all', { count })}
          </a>
        </p>
      )}
    </section>
  )
}

type ResultsProps = { language: Language; query: string; found: Found }
