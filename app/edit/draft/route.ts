import { checkedDraft } from '../../_edit/draft/checked'
import { ifNotJson } from '../../_edit/draft/if-not-json'
import { sentAsForm, sentAsJson } from '../../_edit/draft/sent'
import type { Answer } from '../../_edit/grid/use-review'
import { rowPath } from '../../_edit/paths'
import { editorRoute, leadTo, said } from '../../_edit/session/route'
import { defaultLocale, findLocale } from '../../_i18n/locales'

const unreadable = () => said(400, 'This is not a change of a row of the seed folder.')

/** Looks at changes before they are saved, and keeps them as a draft: from the form of a row, or from the grid. */
export const POST = editorRoute(async (request, editor) => {
  if (request.headers.get('content-type')?.startsWith('application/json')) {
    const sent = await sentAsJson(await request.json().catch(ifNotJson))
    if (!sent) return unreadable()
    const { id, problems, refused } = await checkedDraft(editor, sent)
    const answer: Answer = { draft: id, isRefused: refused !== undefined, problems }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  }
  const form = await request.formData()
  const sent = await sentAsForm(form)
  const change = sent?.changes.at(-1)
  if (!sent || !change) return unreadable()
  const locale = findLocale(String(form.get('locale'))) ?? defaultLocale
  const draft = await checkedDraft(editor, sent)
  const isWrong = draft.problems.some(({ severity }) => severity === 'error')
  const isSame = change.before && change.after && isSameRow(change.before, change.after)
  return leadTo(
    isWrong || isSame
      ? rowPath(locale, change.table, change.before ? 'row' : 'new', {
          draft: draft.id,
          unchanged: isSame ? '1' : undefined,
        })
      : `/${locale}/edit/review/${draft.id}`,
  )
})

const isSameRow = (before: object, after: object) =>
  JSON.stringify(Object.entries(before).sort()) === JSON.stringify(Object.entries(after).sort())
