import type { Locale } from '../_i18n/locales'
import type { Translator } from '../_i18n/messages'
import { Printed } from '../_printed/printed'
import { DrawnUpTo } from './drawn-up-to'
import { SearchBox, searchField } from './search-box'
import { SearchKey } from './search-key'
import { ThemeSwitch } from './theme-switch'

const sections = [
  'indicators',
  'trade',
  'projects',
  'countries',
  'corridor',
  'caspian',
  'events',
  'sources',
  'data',
] as const

/** The bar at the top of every page: the mark, the sections, what the reader can set. */
export function Masthead({ t, locale }: { t: Translator; locale: Locale }) {
  return (
    <header className="masthead">
      <Printed className="wrap">
        <a className="wordmark" href={`/${locale}`}>
          <svg viewBox="0 0 32 24" width="32" height="24" aria-hidden="true">
            <path d="M2 21 6 10C7.500 4 11 4 12.500 10S17.500 16 19 9 25 2 26.500 9L30 21" />
          </svg>
          {t('site.name')}
        </a>
        <nav aria-label={t('site.sections')}>
          <ul>
            {sections.map((section) => (
              <li key={section}>
                <a href={`/${locale}/${section}`}>{t(`nav.${section}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchBox language={{ t, locale }} />
        <ThemeSwitch t={t} />
      </Printed>
      <SearchKey field={searchField} />
      <DrawnUpTo id="masthead-end" />
    </header>
  )
}
