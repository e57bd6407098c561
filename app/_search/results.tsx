import type { Found } from '../../db/queries/search'
import { foldedPhrases } from '../../stats/fold'
import { claimText, type Language, periodOf } from '../_chart/reading'
import { pointPath } from '../_view/entity'
import { hitPath, hitText, hitTitle } from './hit'
import type { Latest } from './latest'
import { excerpt, Marked } from './marked'

const excerptLength = 170

/** What was found of one kind, the best first, its words marked. */
export function Results({ language, query, found, latest }: ResultsProps) {
  const { t, locale } = language
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
            <p className="small muted">
              <Marked text={excerpt(hitText(t, locale, hit), phrases, excerptLength)} phrases={phrases} />
              <Figure language={language} latest={kind === 'series' ? latest.get(hit.key) : undefined} />
            </p>
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

type ResultsProps = { language: Language; query: string; found: Found; latest: Latest }

function Figure({ language, latest }: { language: Language; latest: ReturnType<Latest['get']> }) {
  if (!latest) return null
  const { indicator, claim } = latest
  return (
    <>
      <a href={pointPath(language.locale, claim)}>{claimText(language, indicator, claim)}</a>,{' '}
      {periodOf(language, claim)}
    </>
  )
}
