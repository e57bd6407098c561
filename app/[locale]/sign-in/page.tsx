import type { Metadata } from 'next'
import { readAccounts } from '../../_edit/session/accounts'
import { isLinkOpen } from '../../_edit/session/link'
import { ownPath } from '../../_edit/session/route'
import { PasswordForm, TokenForm } from '../../_edit/session/sign-in-form'
import { pageEditor } from '../../_edit/session/signed-in'
import { pageLanguage, pageSearch } from '../../_i18n/page'

type Props = PageProps<'/[locale]/sign-in'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLanguage(params)
  return { title: t('signIn.title'), robots: { index: false } }
}

/** The link leads here, and only the button spends it: a browser that fetches ahead, or a preview, signs nobody in. */
export default async function SignInPage({ params, searchParams }: Props) {
  const { t, locale } = await pageLanguage(params)
  const search = await pageSearch(searchParams)
  const editor = await pageEditor()
  const to = ownPath(search.get('to'), `/${locale}/edit`)
  const token = search.get('token')
  const hasAccounts = readAccounts(process.env.KERVAN_EDITORS).size > 0
  return (
    <>
      <h1>{t('signIn.title')}</h1>
      {search.has('failed') && (
        <p className="notice wrong" role="alert">
          {t(hasAccounts ? 'signIn.failedPassword' : 'signIn.failedLink')}
        </p>
      )}
      {editor && (
        <p className="lead">
          {t('signIn.already', { name: editor.name })} <a href={to}>{t('signIn.toEdit')}</a>
        </p>
      )}
      {!editor && token && <TokenForm t={t} to={to} token={token} />}
      {!editor && !token && hasAccounts && <PasswordForm t={t} to={to} />}
      {!editor && !token && !hasAccounts && (
        <p className="lead">{t(isLinkOpen() ? 'signIn.openLink' : 'signIn.closed')}</p>
      )}
    </>
  )
}
