import type { projectRecord } from '../../db/queries/project-record'
import type { Language } from '../_chart/reading'
import { periodText } from '../_i18n/format'

/** The events that name a project, the latest first. */
export function Events({ language: { t, locale }, events }: EventsProps) {
  if (events.length === 0) return null
  return (
    <section aria-labelledby="events">
      <h2 id="events">{t('project.events')}</h2>
      <ul className="sources">
        {events.map(({ event, date, title, place, description }) => (
          <li key={event}>
            {title}
            <br />
            <span className="small muted">
              {[periodText(t, locale, date), place, description].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type EventsProps = { language: Language; events: Awaited<ReturnType<typeof projectRecord>>['events'] }
