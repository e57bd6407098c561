import type { EventAbout } from '../../db/queries/events-about'
import type { Language } from '../_chart/reading'
import { periodText } from '../_i18n/format'

/** Events with their dates, each linked to its place in the timeline. */
export function EventList({ language: { t, locale }, events }: EventListProps) {
  return (
    <ul className="happenings">
      {events.map((event) => (
        <li key={event.event}>
          <span className="muted">{periodText(t, locale, event.date)}</span>
          <span>
            <a href={`/${locale}/events#${event.event}`}>{event.title}</a>
            {event.description && <span className="small muted"> {event.description}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

type EventListProps = { language: Language; events: readonly EventAbout[] }
