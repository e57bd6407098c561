import type { Language } from '../../_chart/reading'
import { pageEditor } from './signed-in'

/** Above every page, for who is signed in: who that is, the way to the tables, and out. */
export async function EditorBar({ language: { t, locale } }: { language: Language }) {
  const editor = await pageEditor()
  if (!editor) return null
  return (
    <aside className="editor-bar" aria-label={t('signIn.bar')}>
      <div className="wrap">
        <span>{t('signIn.already', { name: editor.name })}</span>
        <a href={`/${locale}/edit`}>{t('signIn.toEdit')}</a>
        <form method="post" action="/sign-out">
          <input type="hidden" name="to" value={`/${locale}`} />
          <button type="submit" className="plain">
            {t('signIn.out')}
          </button>
          <button type="submit" name="everywhere" value="yes" className="plain">
            {t('signIn.outEverywhere')}
          </button>
        </form>
      </div>
    </aside>
  )
}
