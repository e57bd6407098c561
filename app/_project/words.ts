import type { Project } from '../../db/queries/projects'
import { slipMonths, type Verdict } from '../../stats/slip'
import { claimText, type Language } from '../_chart/reading'
import { dateText, periodText } from '../_i18n/format'
import type { Amount } from './amount'
import type { Completion } from './completion'

export const amountText = (language: Language, { unit, measured }: Amount): string =>
  claimText(language, { unit, unitMult: 0 }, measured)

/** A number of months as a person says it: "1 year and 3 months". */
export function spanText({ t }: Language, months: number): string {
  const [years, rest] = [Math.floor(Math.abs(months) / 12), Math.abs(months) % 12]
  if (years + rest === 0) return t('project.underAMonth')
  return t('project.span', { years, months: rest, both: years > 0 && rest > 0 ? 'yes' : 'no' })
}

/** What became of a promise, in two or three words; an overdue one is counted up to today. */
export function verdictText(language: Language, { outcome, months, last }: Verdict, today: string): string {
  const span = outcome === 'overdue' ? slipMonths(last.promised, today) : months
  return language.t(`project.slip.${outcome}`, { span: spanText(language, span) })
}

export function completionText(language: Language, { date, expected }: Completion): string {
  const { t, locale } = language
  if (date !== null) return t('project.done', { date: periodText(t, locale, date) })
  return expected === null ? '' : periodText(t, locale, expected)
}

export const countryNames = ({ areas }: Project): string => areas.map(({ name }) => name).join(', ')

export const confirmedText = ({ t, locale }: Language, { statusDate }: Project): string =>
  statusDate === null
    ? t('project.unconfirmed')
    : t('project.confirmed', { date: dateText(locale, statusDate) })
