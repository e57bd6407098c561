import type { Metadata } from 'next'
import { database } from '../../../db/client'
import { search } from '../../../db/queries/search'
import { searchKinds } from '../../../db/search'
import { foldedPhrases } from '../../../stats/fold'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage, pageSearch } from '../../_i18n/page'
import { socialCard } from '../../_picture/social'
import { Advice } from '../../_search/advice'
import { latestFigures } from '../../_search/latest'
import { Results } from '../../_search/results'

type Props = PageProps<'/[locale]/search'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  if (!locale) return {}
  const query = (await pageSearch(searchParams)).get('q')?.trim()
  const title = translator(locale)('search.title')
  return {
    title: query ? `${query} · ${title}` : title,
    robots: { index: false },
    ...socialCard('/cards/search.png'),
  }
}

const shownOfEach = 6
const shownOfOne = 100

export default async function SearchPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const asked = await pageSearch(searchParams)
  const query = asked.get('q')?.trim() ?? ''
  const kind = searchKinds.find((known) => known === asked.get('kind'))
  const db = database()
  const found = await search(db, query, kind ? shownOfOne : shownOfEach)
  const shown = kind ? found.filter((part) => part.kind === kind) : found
  const latest = await latestFigures(db, shown)
  const count = found.reduce((sum, part) => sum + part.count, 0)
  return (
    <>
      <h1>{t('search.title')}</h1>
      <search>
        <form method="get" className="row">
          <label htmlFor="q">{t('search.label')}</label>
          <input id="q" type="search" name="q" defaultValue={query} />
          <button type="submit">{t('search.find')}</button>
        </form>
      </search>
      {foldedPhrases(query).length > 0 && (
        <p className="notice" role="status">
          {t(count > 0 ? 'search.found' : 'search.nothing', { count, query })}
        </p>
      )}
      {found.length > 0 && (
        <nav aria-label={t('search.kinds')} className="tabs">
          <ul>
            <li>
              <a
                href={`/${locale}/search?q=${encodeURIComponent(query)}`}
                aria-current={kind ? undefined : 'page'}
              >
                {t('search.everything', { count })}
              </a>
            </li>
            {found.map((part) => (
              <li key={part.kind}>
                <a
                  href={`/${locale}/search?q=${encodeURIComponent(query)}&kind=${part.kind}`}
                  aria-current={part.kind === kind ? 'page' : undefined}
                >
                  {t(`search.kind.${part.kind}`, { count: part.count })}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {shown.map((part) => (
        <Results key={part.kind} language={language} query={query} found={part} latest={latest} />
      ))}
      {count === 0 && <Advice language={language} query={query} />}
    </>
  )
}
