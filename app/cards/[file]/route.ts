import { database } from '../../../db/client'
import { findEdition } from '../../../db/queries/edition'
import { refusal } from '../../_export/answer'
import { pictureAnswer } from '../../_picture/answer'
import { cardSheet } from '../../_picture/card-sheet'
import { frontCards } from '../../_picture/cards'
import { pictureFile } from '../../_picture/file'
import { isPageCard, pageCards } from '../../_picture/page-cards'
import { pictureLanguage, plainFault } from '../../_picture/plain'

const shown = 3

/** The card of a page that has no chart of its own: `/cards/events.png?imType=og`. */
export async function GET(request: Request, { params }: RouteContext<'/cards/[file]'>): Promise<Response> {
  const { file } = await params
  const asked = pictureFile(file)
  if (!asked || !isPageCard(asked.name))
    return refusal(
      404,
      `There is no card ${file}; there are ${Object.keys(pageCards).join(', ')} as .svg or .png.`,
    )
  const fault = plainFault(request)
  if (fault) return refusal(400, fault)
  const language = pictureLanguage()
  const { path, said } = pageCards[asked.name]
  const [title, lead] = said(language.t)
  const sheet = cardSheet(language, { title, lead, path, cards: (await frontCards()).slice(0, shown) })
  const { version } = await findEdition(database())
  return pictureAnswer(request, { ...asked, version, key: 'page', sheet })
}
