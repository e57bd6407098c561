import { undoRevision } from '../../../seed/store/undo'
import { load } from '../../_edit/draft/beside'
import { seedFolder } from '../../_edit/folder'
import { editorRoute, leadTo } from '../../_edit/session/route'
import type { UndoOutcome } from '../../_history/undo-notice'
import { defaultLocale, findLocale } from '../../_i18n/locales'

/** Takes a revision back, and has the figures loaded. */
export const POST = editorRoute(async (request, editor) => {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const locale = findLocale(text('locale')) ?? defaultLocale
  const { outcome } = await undoRevision(
    { folder: seedFolder(), revision: text('revision'), why: text('why') },
    editor,
  )
  if (outcome === 'saved') await load()
  return leadTo(`/${locale}/history?undo=${told[outcome]}`)
})

const told: Readonly<Record<Awaited<ReturnType<typeof undoRevision>>['outcome'], UndoOutcome>> = {
  saved: 'undone',
  stale: 'collided',
  problems: 'refused',
  unknown: 'unknown',
  disk: 'unwritten',
  busy: 'unwritten',
}
