import { eventKinds } from '../../stats/codes'
import type { View } from '../_view/view'
import type { Language } from './reading'

/** The kinds of events that are drawn as marks on a chart, as a part of the form that chooses its view. */
export function EventChoice({ language: { t, locale }, view }: { language: Language; view: View }) {
  return (
    <fieldset>
      <legend>{t('chartEvents.legend')}</legend>
      <div className="choices">
        {eventKinds.map((kind) => (
          <label key={kind}>
            <input type="checkbox" name="events" value={kind} defaultChecked={view.events.includes(kind)} />
            {t(`event.kinds.${kind}`)}
          </label>
        ))}
        <a href={`/${locale}/events`}>{t('chartEvents.page')}</a>
      </div>
    </fieldset>
  )
}
