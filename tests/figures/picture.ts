import type { ChartModel } from '../../app/_chart/model'
import { translator } from '../../app/_i18n/messages'
import { chartPlot } from '../../app/_picture/chart-plot'
import type { Sheet } from '../../app/_picture/sheet'
import { pictureChoice } from '../../app/_picture/size'
import { svgPicture } from '../../app/_picture/svg'
import { cases } from './cases'

const models: Record<string, ChartModel | undefined> = Object.assign({}, ...Object.values(cases))

const language = { t: translator('en'), locale: 'en' } as const

/** A golden figure with all that a picture has around it. */
export function sheetOf(name: string): Sheet {
  const model = models[name]
  if (!model) throw new Error(`nothing was drawn: ${name}`)
  return {
    title: `The figure “${name}” of the Turkic states, 2010–2024`,
    subtitle: 'Billion US dollars',
    plot: chartPlot(language, model),
    source: 'Sources: World Bank, Türkiye İstatistik Kurumu',
    licence: 'Licence: CC BY 4.0',
    address: 'kervan.example/en/indicators/gdp-current-usd',
  }
}

/** The picture of a golden figure as an address asks for it. */
export function picture(name: string, search = ''): Promise<string> {
  const choice = pictureChoice(new URLSearchParams(search))
  if (typeof choice === 'string') throw new Error(choice)
  return svgPicture(sheetOf(name), choice)
}
