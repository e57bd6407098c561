import type { Language } from '../_chart/reading'

/** The id of the field that the key `/` leads into. */
export const searchField = 'site-search'

/** The one box that finds everything, for the top bar. */
export function SearchBox({ language: { t, locale } }: { language: Language }) {
  return (
    <search className="search-box">
      <form method="get" action={`/${locale}/search`}>
        <label htmlFor={searchField}>{t('search.label')}</label>
        <input id={searchField} type="search" name="q" placeholder={t('search.placeholder')} required />
        <button type="submit">{t('search.find')}</button>
      </form>
    </search>
  )
}
