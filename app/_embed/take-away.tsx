import { shownDay } from '../../db/as-of'
import type { Language } from '../_chart/reading'
import { Printed } from '../_printed/printed'
import { type View, viewSearch } from '../_view/view'
import { embedCode, embedPath } from './code'
import { CopyCode } from './copy-code'

/** The chart of a view to take away: as a picture, and as code for the page of another site. */
export function TakeAway({ language: { t }, slug, view, title, changedAt }: TakeAwayProps) {
  const search = viewSearch(view)
  const and = search === '' ? '?' : `${search}&`
  const pictures = [
    { file: `${slug}.svg${search}`, name: t('embed.svg') },
    { file: `${slug}.png${and}imWidth=1700`, name: t('embed.png') },
    { file: `${slug}.png${and}imType=og`, name: t('embed.card') },
    { file: `${slug}.png${and}imType=square`, name: t('embed.square') },
  ]
  const day = shownDay() ?? changedAt.slice(0, 10)
  const codes = [
    { name: t('embed.live'), code: embedCode(embedPath(slug, search), title) },
    { name: t('embed.frozen'), code: embedCode(embedPath(slug, `${and}asOf=${day}`), title) },
  ]
  return (
    <details className="more take-away">
      <summary>{t('embed.summary')}</summary>
      <Printed as="ul" className="downloads">
        {pictures.map(({ file, name }) => (
          <li key={file}>
            <a href={`/indicators/${file}`} download>
              {name}
            </a>
          </li>
        ))}
      </Printed>
      {codes.map(({ name, code }) => (
        <div key={name} className="code">
          <label>
            {name}
            <textarea readOnly rows={3} defaultValue={code} spellCheck={false} />
          </label>
          <CopyCode words={{ copy: t('embed.copy'), copied: t('embed.copied') }} />
        </div>
      ))}
    </details>
  )
}

type TakeAwayProps = { language: Language; slug: string; view: View; title: string; changedAt: string }
