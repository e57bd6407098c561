import { dateLocale } from '../../_i18n/dates'
import type { Locale } from '../../_i18n/locales'
import type { Translator } from '../../_i18n/messages'

/** What the grid says; `#` is a number that only the browser knows. */
export const gridTexts = (t: Translator, locale: Locale) => ({
  locale: dateLocale(locale),
  how: t('edit.gridHow'),
  undo: t('edit.undo'),
  redo: t('edit.redo'),
  add: t('edit.add'),
  remove: t('edit.removeRows'),
  review: t('edit.review'),
  sending: t('edit.sending'),
  touched: t('edit.touched'),
  untouched: t('edit.untouched'),
  wrong: t('edit.wrong'),
  keys: t('edit.tools'),
  newSource: t('edit.newSource'),
  addSource: t('edit.addSource'),
  dropSource: t('edit.dropSource'),
  left: t('edit.left'),
  goOn: t('edit.unsaved.continue'),
  discard: t('edit.unsaved.discard'),
  isNew: t('edit.isNew'),
  isRemoved: t('edit.isRemoved'),
})
