import { database } from '../../../db/client'
import { findEdition } from '../../../db/queries/edition'
import { faultsRefusal, refusal } from '../../_export/answer'
import { defaultLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { jsonType, shownFile } from '../shown-file'
import { openApi } from './openapi'
import { findOperation, operations } from './operations'

/** Version 1 of our own API. */
export async function api(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.replace(/^\/api\/v1\/?/, '').replace(/\/$/, '')
  const db = database()
  const { version } = await findEdition(db)
  const file = {
    name: `${path.replaceAll('/', '-') || 'api'}.json`.replace(/(\.json)+$/, '.json'),
    type: jsonType,
    version,
  }
  if (path === '' || path === 'openapi.json')
    return shownFile(request, file, () => JSON.stringify(openApi(translator(defaultLocale))))
  const found = findOperation(path)
  if (!found)
    return refusal(404, `There is no /api/v1/${path}.`, {
      allowed: operations.map((one) => `/api/v1/${one.path}`),
    })
  const given = new URLSearchParams([...searchParams].filter(([, value]) => value !== ''))
  for (const [name, value] of Object.entries(found.given)) given.set(name, value)
  const answered = await found.operation.answer(db, given)
  if (answered.kind === 'faults') return faultsRefusal(answered.faults)
  if (answered.kind === 'missing') return refusal(404, answered.words)
  return shownFile(request, file, () => JSON.stringify(answered.value))
}
