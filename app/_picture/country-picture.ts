import { database } from '../../db/client'
import { listAreas } from '../../db/queries/areas'
import { findEdition } from '../../db/queries/edition'
import { refusal } from '../_export/answer'
import { pictureAnswer } from './answer'
import { cardSheet } from './card-sheet'
import { countryCards } from './cards'
import type { PictureFile } from './file'
import { pictureLanguage, plainFault } from './plain'

const shown = 3

/** The headline figures of a country as `.svg` or `.png`. */
export async function countryPicture(request: Request, { name, type }: PictureFile): Promise<Response> {
  const db = database()
  const area = (await listAreas(db)).find((known) => known.area === name && known.type === 'country')
  if (!area) return refusal(404, `There is no country "${name}". All of them are at /countries.`)
  const fault = plainFault(request)
  if (fault) return refusal(400, fault)
  const language = pictureLanguage()
  const sheet = cardSheet(language, {
    title: area.name,
    lead: language.t('country.lead', { name: area.name }),
    path: `/countries/${name}`,
    cards: await countryCards(name, shown),
  })
  const { version } = await findEdition(db)
  return pictureAnswer(request, { name, type, version, key: 'country', sheet })
}
