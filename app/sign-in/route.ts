import { opens, readAccounts } from '../_edit/session/accounts'
import { sessionCookieText } from '../_edit/session/cookie'
import { spendLink } from '../_edit/session/link'
import { formRoute, leadTo, ownPath } from '../_edit/session/route'
import { beginSession, sessions } from '../_edit/session/sessions'
import { isHttps } from '../_edit/session/signed-in'
import { defaultLocale } from '../_i18n/locales'

export { toReaderLanguage as GET } from '../_i18n/redirect'

/** Begins a session for the token of the printed link, or for a name and its password. */
export const POST = formRoute(async (request) => {
  const form = await request.formData()
  const to = ownPath(form.get('to'), `/${defaultLocale}/edit`)
  const name = await nameOf(form)
  if (name === undefined) {
    const [, locale] = to.split('/')
    return leadTo(`/${locale}/sign-in?failed=1&to=${encodeURIComponent(to)}`)
  }
  const token = beginSession(sessions(), name)
  return leadTo(to, sessionCookieText(token, { isHttps: isHttps(request) }))
})

async function nameOf(form: FormData): Promise<string | undefined> {
  const text = (field: string) => String(form.get(field) ?? '')
  if (form.has('token')) {
    const next = spendLink(text('token'))
    if (next) console.log(`Signed in. The link for the next time: ${next}`)
    return next && linkName
  }
  const accounts = readAccounts(process.env.KERVAN_EDITORS)
  return (await opens(accounts, text('name'), text('password'))) ? text('name') : undefined
}

/** Whoever reads the terminal is who started the server. */
const linkName = process.env.USER || process.env.USERNAME || 'editor'
