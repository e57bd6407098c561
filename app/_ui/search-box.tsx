import type { Language } from '../_chart/reading'
import { SearchKey } from './search-key'

/** The one box that finds everything, for the top bar; the key `/` leads into it. */
export function SearchBox({ language: { t, locale } }: { language: Language }) {
  return (
    <search className="search-box">
      <form method="get" action={`/${locale}/search`}>
        <label htmlFor="site-search">{t('search.label')}</label>
        <input id="site-search" type="search" name="q" placeholder={t('search.placeholder')} required />
        <button type="submit">{t('search.find')}</button>
      </form>
      <SearchKey field="site-search" />
    </search>
  )
}
