import { period } from '../../stats/period'
import type { Locale } from './locales'
import type { Translator } from './messages'

/** A period as a person says it: `2024`, `May 2025`, `Jan – May 2025`. */
export function periodText(t: Translator, locale: Locale, text: string): string {
  const { frequency, start, end } = period(text)
  if (frequency === 'A') return text
  if (frequency === 'S' || frequency === 'Q' || frequency === 'W') {
    const [year = '', part = ''] = text.split('-')
    return t(`period.${frequency}`, { part: part.slice(1), year })
  }
  const from = new Date(start)
  if (frequency === 'M') return dateFormat(locale, { month: 'long', year: 'numeric' }).format(from)
  if (frequency === 'D') return dateText(locale, text)
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return `${start.slice(0, 4)}–${end.slice(0, 4)}`
  const wholeMonths = start.endsWith('-01') && !text.endsWith('D')
  const style = wholeMonths
    ? ({ month: 'short', year: 'numeric' } as const)
    : ({ day: 'numeric', month: 'short', year: 'numeric' } as const)
  return dateFormat(locale, style).formatRange(from, new Date(end))
}

/** A period in few letters, for a mark in a chart: `Dec 2026`, `Q3 2026`. */
export function shortPeriodText(t: Translator, locale: Locale, text: string): string {
  const { frequency, start } = period(text)
  if (frequency !== 'M' && frequency !== 'D') return periodText(t, locale, text)
  return dateFormat(locale, { month: 'short', year: 'numeric' }).format(new Date(start))
}

/** A date as far as it is known: `22 May 2025`, `May 2025`, `2025`. */
export function dateText(locale: Locale, text: string): string {
  const [year, month, day] = text.split('-')
  const style = {
    year: 'numeric',
    ...(month && ({ month: 'long' } as const)),
    ...(day && ({ day: 'numeric' } as const)),
  } as const
  return dateFormat(locale, style).format(
    new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))),
  )
}

/** A moment with its time of day, in UTC. */
export const momentText = (locale: Locale, moment: Date): string =>
  `${dateFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(moment)} UTC`

/** A formatter of days in UTC, kept: making one takes far longer than using it. */
function dateFormat(locale: Locale, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(style)}`
  const known =
    dateFormats.get(key) ?? new Intl.DateTimeFormat(dateLocale(locale), { ...style, timeZone: 'UTC' })
  dateFormats.set(key, known)
  return known
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Day before month, as the readers of these pages write it. */
export const dateLocale = (locale: Locale) => (locale === 'en' ? 'en-GB' : locale)
