import type { Claim } from '../../db/queries/observations'
import type { Language } from '../_chart/reading'
import { listText } from '../_i18n/list'

/** Under which licences the charted figures stand, each once. */
export function licenceLine({ t, locale }: Language, claims: readonly Claim[]): string {
  const licences = new Set(claims.flatMap(({ chosen, licence }) => (chosen && licence ? licence : [])))
  if (licences.size === 0) return ''
  return t('picture.licence', { count: licences.size, licences: listText(locale, [...licences]) })
}
