import { editingFile } from '../../db/editing-file'
import { beginSession, type Session } from '../../db/sessions'
import { opens, readAccounts } from '../_edit/session/accounts'
import { sessionCookieText } from '../_edit/session/cookie'
import { spendLink } from '../_edit/session/link'
import { linkProof, passwordProof } from '../_edit/session/proof'
import { formRoute, leadTo, ownPath } from '../_edit/session/route'
import { isHttps } from '../_edit/session/signed-in'
import { defaultLocale } from '../_i18n/locales'

export { toReaderLanguage as GET } from '../_i18n/redirect'

/** Begins a session for the token of the printed link, or for a name and its password. */
export const POST = formRoute(async (request) => {
  const form = await request.formData()
  const to = ownPath(form.get('to'), `/${defaultLocale}/edit`)
  const session = await sessionFor(form)
  if (session === undefined) {
    const [, locale] = to.split('/')
    return leadTo(`/${locale}/sign-in?failed=1&to=${encodeURIComponent(to)}`)
  }
  const token = beginSession(editingFile(), session)
  return leadTo(to, sessionCookieText(token, { isHttps: isHttps(request) }))
})

async function sessionFor(form: FormData): Promise<Session | undefined> {
  const text = (field: string) => String(form.get(field) ?? '')
  if (form.has('token')) {
    const next = spendLink(text('token'))
    if (next) console.log(`Signed in. The link for the next time: ${next}`)
    return next === undefined ? undefined : { name: linkName, proof: linkProof() }
  }
  const accounts = readAccounts(process.env.KERVAN_EDITORS)
  const name = text('name')
  const isOpened = await opens(accounts, name, text('password'))
  const proof = passwordProof(name)
  return isOpened && proof !== undefined ? { name, proof } : undefined
}

/** Whoever reads the terminal is who started the server. */
const linkName = process.env.USER || process.env.USERNAME || 'editor'
