import { sourceLine } from '../_chart/chart'
import type { Card } from '../_chart/headline'
import type { Language } from '../_chart/reading'
import { addressText } from '../_view/origin'
import { figuresPlot } from './figures-plot'
import { licenceLine } from './licence-line'
import type { Sheet } from './sheet'

/** A page that has no chart of its own, as a picture: what it is, with some figures. */
export function cardSheet(
  language: Language,
  { title, lead, path, cards }: { title: string; lead: string; path: string; cards: readonly Card[] },
): Sheet {
  const claims = cards.map(({ claim }) => claim)
  return {
    title,
    subtitle: lead,
    plot: figuresPlot(language, cards),
    source: claims.length > 0 ? sourceLine(language, claims) : '',
    licence: licenceLine(language, claims),
    address: addressText(`/${language.locale}${path}`),
  }
}
