import { z } from 'zod'
import type { Editor } from '../../../seed/editor'
import type { Refused } from '../../../seed/store/outcome'
import { checkedDraft } from '../../_edit/draft/checked'
import { type Draft, findDraft, forgetDraft } from '../../_edit/draft/drafts'
import { ifNotJson } from '../../_edit/draft/if-not-json'
import { rebased } from '../../_edit/draft/rebased'
import { save, saveDraft } from '../../_edit/draft/save'
import { sentAsJson } from '../../_edit/draft/sent'
import { editorRoute, leadTo, said } from '../../_edit/session/route'
import { readTableFile } from '../../_edit/table-file'
import { defaultLocale, findLocale } from '../../_i18n/locales'

/** Saves: a draft by the form of its page, or changes as JSON with the version that they started from in `If-Match`. */
export const POST = editorRoute(async (request, editor) =>
  request.headers.get('content-type')?.startsWith('application/json')
    ? await saveJson(request, editor)
    : await saveForm(await request.formData(), editor),
)

async function saveForm(form: FormData, editor: Editor): Promise<Response> {
  const locale = findLocale(String(form.get('locale'))) ?? defaultLocale
  const draft = findDraft(editor.name, String(form.get('draft')))
  if (draft && form.get('act') === 'discard') {
    forgetDraft(editor.name, draft.id)
    return leadTo(`/${locale}/edit`)
  }
  if (draft) await act(String(form.get('act') ?? 'save'), draft, editor, String(form.get('why') ?? '').trim())
  return leadTo(`/${locale}/edit/review/${encodeURIComponent(draft?.id ?? 'none')}`)
}

async function act(name: string, draft: Draft, editor: Editor, why: string): Promise<void> {
  if (name !== 'merge' && name !== 'mine') await saveDraft(editor, draft, why)
  else {
    const sent = await rebased(draft, name === 'mine' ? 'all' : 'fitting')
    if (sent) await checkedDraft(editor, sent, draft)
  }
}

const reason = z.object({ why: z.string().trim().min(1) })

async function saveJson(request: Request, editor: Editor): Promise<Response> {
  const tags = [...(request.headers.get('if-match') ?? '').matchAll(/"([^"]*)"/g)].map(([, tag = '']) => tag)
  if (tags.length === 0)
    return said(428, 'Send the version of the file that you started from (its SHA-256) as If-Match.')
  const body: unknown = await request.json().catch(ifNotJson)
  const sent = await sentAsJson(body, { base: {} })
  if (!sent) return said(400, 'This is not a change of a row of the seed folder.')
  const why = reason.safeParse(body).data?.why
  if (why === undefined) return answer(422, { outcome: 'no-reason', words: 'Say why, in `why`.' })
  const files = [...new Set(sent.changes.map(({ file }) => file))]
  const base = Object.fromEntries(await Promise.all(files.map((file) => baseOf(file, tags))))
  const outcome = await save(editor, { ...sent, base }, why)
  return answer(outcome.outcome === 'saved' ? 200 : statusOf(outcome), outcome)
}

/** Of several versions the one that the file has; where it has none of them, the first, so that the save is stale. */
async function baseOf(file: string, tags: readonly string[]): Promise<[string, string]> {
  const version = (await readTableFile(file))?.version
  return [file, tags.find((tag) => tag === version) ?? tags[0] ?? '']
}

function statusOf(refused: Refused): number {
  switch (refused.outcome) {
    case 'stale':
      return 412
    case 'problems':
    case 'unknown':
      return 422
    case 'disk':
      return refused.reason === 'full' ? 507 : 503
    case 'busy':
      return 503
  }
}

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
