import type { Trouble } from '../../db/trouble'
import type { Translator } from '../_i18n/messages'

/** Why the figures are older than the seed folder: said on every page until the folder is right. */
export function SeedTrouble({ t, trouble: { errors, lines } }: { t: Translator; trouble: Trouble }) {
  return (
    <section className="wrap seed-trouble">
      <h2>{t('site.trouble', { count: errors })}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {errors > lines.length && <p>{t('site.troubleMore', { count: errors - lines.length })}</p>}
    </section>
  )
}
