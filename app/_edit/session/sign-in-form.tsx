import type { Translator } from '../../_i18n/messages'

/** The button that spends the link. */
export function TokenForm({ t, to, token }: { t: Translator; to: string; token: string }) {
  return (
    <form method="post" action="/sign-in" className="edit-form">
      <p className="lead">{t('signIn.link')}</p>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="to" value={to} />
      <p>
        <button type="submit">{t('signIn.enter')}</button>
      </p>
    </form>
  )
}

export function PasswordForm({ t, to }: { t: Translator; to: string }) {
  return (
    <form method="post" action="/sign-in" className="edit-form">
      <input type="hidden" name="to" value={to} />
      <p className="field">
        <label htmlFor="name">{t('signIn.name')}</label>
        <input id="name" name="name" type="text" autoComplete="username" required />
      </p>
      <p className="field">
        <label htmlFor="password">{t('signIn.password')}</label>
        <input id="password" name="password" type="password" autoComplete="current-password" required />
      </p>
      <p>
        <button type="submit">{t('signIn.submit')}</button>
      </p>
    </form>
  )
}
