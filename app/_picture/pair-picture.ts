import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { sourceLine } from '../_chart/chart'
import { chartUnit } from '../_chart/reading'
import { refusal } from '../_export/answer'
import { findPair } from '../_trade/find-pair'
import { flowChart } from '../_trade/flow-chart'
import { flows, pairPath } from '../_trade/view'
import { addressText } from '../_view/origin'
import { pictureAnswer } from './answer'
import { chartPlot } from './chart-plot'
import type { PictureFile } from './file'
import { licenceLine } from './licence-line'
import { pictureLanguage, plainFault } from './plain'
import { axisSaid } from './words'

/** The first flow between two areas that has a course, as both state it, as `.svg` or `.png`. */
export async function pairPicture(request: Request, { name, type }: PictureFile): Promise<Response> {
  const found = await findPair(name)
  if (!found) return refusal(404, `There are no figures of the trade of "${name}". All are at /trade.`)
  const fault = plainFault(request)
  if (fault) return refusal(400, fault)
  const language = pictureLanguage()
  const charts = flows.flatMap((flow) => flowChart({ ...found, language }, flow) ?? [])
  const drawn = charts.find(({ model }) => model)
  if (!drawn?.model)
    return refusal(404, `The trade of "${name}" is stated of single years alone, so nothing is drawn.`)
  const { indicator, model, claims, title } = drawn
  const { version } = await findEdition(database())
  const sheet = {
    title,
    subtitle: [chartUnit(language, indicator, model), axisSaid(language.t, model)].filter(Boolean).join('. '),
    plot: chartPlot(language, model),
    source: sourceLine(language, claims),
    licence: licenceLine(language, claims),
    address: addressText(pairPath(language.locale, found.reference.area, found.counterpart.area)),
  }
  return pictureAnswer(request, { name, type, version, key: 'pair', sheet })
}
