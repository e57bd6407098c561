import type { Language } from '../_chart/reading'
import { periodText } from '../_i18n/dates'
import { Printed } from '../_printed/printed'

type Happening = {
  event: string
  date: string
  title: string
  place: string | null
  description: string | null
}

/** Events with their dates, each linked to its place in the timeline. */
export function EventList({ language: { t, locale }, events }: EventListProps) {
  return (
    <Printed as="ul" className="happenings">
      {events.map(({ event, date, title, place, description }) => (
        <li key={event}>
          <span className="muted">{periodText(t, locale, date)}</span>
          <span>
            <a href={`/${locale}/events#${event}`}>{title}</a>
            <span className="small muted"> {[place, description].filter(Boolean).join(' · ')}</span>
          </span>
        </li>
      ))}
    </Printed>
  )
}

type EventListProps = { language: Language; events: readonly Happening[] }
