import { type Checked, problemsOf } from '../../_edit/draft/checked'
import { ifNotJson } from '../../_edit/draft/if-not-json'
import { sentAsForm, sentAsJson } from '../../_edit/draft/sent'
import { editorRoute, said } from '../../_edit/session/route'

/** Says what is wrong with changes while one types them; nothing of them is kept. */
export const POST = editorRoute(async (request) => {
  const isJson = request.headers.get('content-type')?.startsWith('application/json')
  const sent = isJson
    ? await sentAsJson(await request.json().catch(ifNotJson))
    : await sentAsForm(await request.formData())
  if (!sent) return said(400, 'This is not a change of a row of the seed folder.')
  const answer: Checked = { tables: sent.changes.map(({ table }) => table), problems: await problemsOf(sent) }
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
})
