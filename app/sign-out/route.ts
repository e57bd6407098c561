import { editingFile } from '../../db/editing-file'
import { endSession, endSessionsOf } from '../../db/sessions'
import { sessionCookieText } from '../_edit/session/cookie'
import { editorRoute, leadTo, ownPath } from '../_edit/session/route'
import { isHttps, tokenOf } from '../_edit/session/signed-in'
import { defaultLocale } from '../_i18n/locales'

/** Ends this session, or with `everywhere` all of the same editor. */
export const POST = editorRoute(async (request, editor) => {
  const form = await request.formData()
  if (form.has('everywhere')) endSessionsOf(editingFile(), editor.name)
  else endSession(editingFile(), tokenOf(request) ?? '')
  const cookie = sessionCookieText(undefined, { isHttps: isHttps(request) })
  return leadTo(ownPath(form.get('to'), `/${defaultLocale}`), cookie)
})
