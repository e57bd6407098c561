import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { faultsRefusal, refusal } from '../_export/answer'
import { parameterFault } from '../_export/request'
import { parameters, viewSearch } from '../_view/view'
import { explored } from '../[locale]/indicators/[slug]/explored'
import { pictureAnswer } from './answer'
import type { PictureFile } from './file'
import { indicatorSheet } from './indicator-sheet'
import { pictureLanguage } from './plain'
import { pictureParameters } from './size'

/** The chart of an indicator's page in the state that the address describes, as `.svg` or `.png`. */
export async function indicatorPicture(request: Request, asked: PictureFile): Promise<Response> {
  const search = new URL(request.url).searchParams
  const fault = parameterFault(search, [...parameters, ...pictureParameters])
  if (fault) return refusal(400, fault)
  const language = pictureLanguage()
  const found = await explored(language.locale, asked.name, search.toString())
  if (!found) return refusal(404, `There is no indicator "${asked.name}". All of them are at /indicators.`)
  if (found.faults.length > 0) return faultsRefusal(found.faults)
  const sheet = await indicatorSheet(language, found)
  if (!sheet) return refusal(404, 'There are no figures of whole years for this choice, so nothing is drawn.')
  const { version } = await findEdition(database())
  return pictureAnswer(request, { ...asked, version, key: viewSearch(found.view), sheet })
}
