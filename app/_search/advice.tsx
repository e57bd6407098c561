import { database } from '../../db/client'
import { search } from '../../db/queries/search'
import type { Language } from '../_chart/reading'

const examples = ['trade kazakhstan ots', 'corridor containers', 'Iğdır', 'Азербайджан'] as const

/** What to try where nothing was asked or nothing found: each word alone, examples, how letters are read. */
export async function Advice({ language: { t, locale }, query }: { language: Language; query: string }) {
  const href = (words: string) => `/${locale}/search?q=${encodeURIComponent(words)}`
  const words = [...new Set(query.split(/\s+/).filter(Boolean))]
  const alone = words.length > 1 ? await Promise.all(words.slice(0, mostWords).map(countOf)) : []
  return (
    <div className="prose advice">
      {alone.length > 0 && (
        <>
          <p>{t('search.alone')}</p>
          <ul>
            {alone.map(({ word, count }) => (
              <li key={word}>
                {count > 0 ? <a href={href(word)}>{word}</a> : word}: {t('search.results', { count })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('search.advice')}</p>
      <p>{t('search.letters')}</p>
      <p>{t('search.examples')}</p>
      <ul>
        {examples.map((example) => (
          <li key={example}>
            <a href={href(example)}>{example}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const mostWords = 8

async function countOf(word: string) {
  const found = await search(database(), word, 1)
  return { word, count: found.reduce((sum, part) => sum + part.count, 0) }
}
