import type { Language } from '../_chart/reading'
import { tableFilesTexts } from '../_data/table-files'

/** The words of the part that runs in the browser; `{shown}`, `{count}` and `{filter}` are filled in there. */
export const finderTexts = ({ t, locale }: Language, total: number) => ({
  search: t('catalogue.search'),
  slash: t('catalogue.slash'),
  find: t('catalogue.find'),
  filters: t('catalogue.filters'),
  filtersChosen: t('catalogue.filtersChosen', { count: '{count}' }),
  more: t('catalogue.more', { count: '{count}' }),
  apply: t('catalogue.apply'),
  shown: t('catalogue.shown', { shown: '{shown}', total }),
  nothing: t('catalogue.nothing'),
  active: t('catalogue.active'),
  remove: t('catalogue.remove', { filter: '{filter}' }),
  all: t('catalogue.all'),
  name: t('catalogue.name'),
  latest: t('catalogue.latest'),
  trend: t('catalogue.trend'),
  coverage: t('catalogue.coverage'),
  figures: t('catalogue.figures'),
  sources: t('catalogue.sources'),
  download: t('catalogue.download'),
  downloadView: t('catalogue.downloadView'),
  files: tableFilesTexts(t, locale),
})

export type FinderTexts = ReturnType<typeof finderTexts>
