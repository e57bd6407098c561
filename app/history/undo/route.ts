import type { Settled } from '../../../db/errand'
import { beside } from '../../_edit/draft/beside'
import { editorRoute, leadTo } from '../../_edit/session/route'
import type { UndoOutcome } from '../../_history/undo-notice'
import { defaultLocale, findLocale } from '../../_i18n/locales'

/** Takes a revision back, and has the figures loaded. */
export const POST = editorRoute(async (request, editor) => {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const locale = findLocale(text('locale')) ?? defaultLocale
  const undo = { revision: text('revision'), why: text('why') }
  const { outcome } = await beside({ does: 'undo', undo, editor: editor.name })
  return leadTo(`/${locale}/history?undo=${told[outcome]}`)
})

const told: Readonly<Record<Settled['outcome'], UndoOutcome>> = {
  saved: 'undone',
  stale: 'collided',
  problems: 'refused',
  unknown: 'unknown',
  disk: 'unwritten',
  busy: 'unwritten',
}
