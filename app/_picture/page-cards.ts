import type { Translator } from '../_i18n/messages'

/** The pages whose card is made of their title and the headline figures, with where they stand. */
export const pageCards = {
  home: { path: '', said: (t) => [t('site.name'), t('site.what')] },
  about: { path: '/about', said: (t) => [t('about.title'), t('about.lead')] },
  compare: { path: '/compare', said: (t) => [t('compare.title'), t('compare.lead')] },
  countries: { path: '/countries', said: (t) => [t('country.countries'), t('country.countriesLead')] },
  events: { path: '/events', said: (t) => [t('event.title'), t('event.lead')] },
  indicators: { path: '/indicators', said: (t) => [t('catalogue.title'), t('site.what')] },
  projects: { path: '/projects', said: (t) => [t('project.title'), t('site.what')] },
  search: { path: '/search', said: (t) => [t('search.title'), t('site.what')] },
  sources: { path: '/sources', said: (t) => [t('source.title'), t('site.what')] },
  trade: { path: '/trade', said: (t) => [t('trade.title'), t('trade.lead')] },
} as const satisfies Record<string, PageCard>

type PageCard = { path: string; said: (t: Translator) => readonly [title: string, lead: string] }

export type PageCardName = keyof typeof pageCards

export const isPageCard = (name: string): name is PageCardName => Object.hasOwn(pageCards, name)
