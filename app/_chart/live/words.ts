import type { Kind } from '../../../stats/codes'
import type { Translator } from '../../_i18n/messages'

/** The texts of a live chart; those with {names} in them are filled in as it is read. */
export function liveWords(t: Translator) {
  return {
    reading: t('live.reading', { period: '{period}', figures: '{figures}' }),
    figure: t('live.figure', { name: '{name}', figure: '{figure}' }),
    marked: t('live.marked', { figure: '{figure}', mark: '{mark}' }),
    comma: t('live.comma'),
    rival: t('live.rival'),
    lines: t('live.lines'),
    periods: t('live.periods'),
    first: t('live.first'),
    last: t('live.last'),
    kinds: kindWords(t),
  }
}

export type Words = ReturnType<typeof liveWords>

const kindWords = (t: Translator): Record<Kind, string> => ({
  actual: t('kind.actual'),
  estimate: t('kind.estimate'),
  target: t('kind.target'),
  plan: t('kind.plan'),
  forecast: t('kind.forecast'),
  capacity: t('kind.capacity'),
})
