import type { Translator } from '../_i18n/messages'

/** Two buttons of which the style sheet shows the one that changes something. */
export function ThemeSwitch({ t }: { t: Translator }) {
  return (
    <form className="theme-switch" method="post" action="/theme">
      <button type="submit" name="theme" value="dark" className="to-dark">
        {t('site.dark')}
      </button>
      <button type="submit" name="theme" value="light" className="to-light">
        {t('site.light')}
      </button>
    </form>
  )
}
