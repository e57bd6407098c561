import type { Hit } from '../../db/queries/search'
import { periodText } from '../_i18n/format'
import type { Locale } from '../_i18n/locales'
import type { Translator } from '../_i18n/messages'
import { pointPath } from '../_view/entity'

/** The page that a hit leads to. */
export function hitPath(locale: Locale, { kind, key }: Hit): string {
  const [name = '', entity = '', timePeriod = null] = key.split(' ')
  const [refArea = '', counterpartArea = null] = entity.split('.')
  const paths = {
    area: `/${locale}/countries/${name}`,
    indicator: `/${locale}/indicators/${name}`,
    series: `/${locale}/indicators/${name}?country=${entity}`,
    project: `/${locale}/projects/${name}`,
    event: `/${locale}/events#${name}`,
    source: `/${locale}/sources/${name}`,
    claim: pointPath(locale, { indicator: name, refArea, counterpartArea, timePeriod }),
  }
  return paths[kind]
}

/** What a hit is called; a claim with the period that it is about. */
export function hitTitle(t: Translator, locale: Locale, { kind, key, title }: Hit): string {
  const [, , timePeriod] = key.split(' ')
  if (kind !== 'claim') return title
  return `${title}, ${timePeriod ? periodText(t, locale, timePeriod) : t('period.undated')}`
}

/** What is said of a hit; of an event and a source with its date. A series is told by its latest figure instead. */
export function hitText(t: Translator, locale: Locale, { kind, key, text }: Hit): string {
  const [, date] = key.split(' ')
  if (kind === 'series') return ''
  if ((kind !== 'event' && kind !== 'source') || date === undefined) return text
  return [periodText(t, locale, date), text].filter(Boolean).join(' · ')
}
