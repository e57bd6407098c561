import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { fileAnswer, refusal } from '../_export/answer'
import { siteOrigin } from '../_view/origin'
import { type ChangeItem, feedFault, latestChanges } from './changes'
import type { FeedPlace } from './json-feed'

/** A feed of the latest changes, of those that the address asks for. */
export async function feedAnswer(
  request: Request,
  { name, type }: { name: string; type: string },
  write: (items: readonly ChangeItem[], place: FeedPlace) => string,
): Promise<Response> {
  const search = new URL(request.url).searchParams
  const fault = feedFault(search)
  if (fault) return refusal(400, fault)
  const db = database()
  const { version, changedAt } = await findEdition(db)
  const asked = search.toString()
  const text = write(await latestChanges(db, search), {
    origin: siteOrigin(),
    address: `/${name}${asked && '?'}${asked}`,
    changedAt,
  })
  return fileAnswer(request, { name, type, version, opens: 'inline' }, () => text)
}
