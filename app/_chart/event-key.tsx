import type { EventMark } from './event-marks'
import type { Language } from './reading'

/** What the numbers over a chart stand for. */
export function EventKey({
  language: { t, locale },
  events,
}: {
  language: Language
  events: readonly EventMark[]
}) {
  if (events.length === 0) return <p className="small muted event-key">{t('chartEvents.none')}</p>
  const items = events.map(({ key, date, title }) => (
    <li key={key}>
      <span className="muted">{date}</span> <a href={`/${locale}/events#${key}`}>{title}</a>
    </li>
  ))
  return (
    <section className="event-key small" aria-label={t('chartEvents.key')}>
      <ol>{items.slice(0, shownAtOnce)}</ol>
      {items.length > shownAtOnce && (
        <details className="more">
          <summary>{t('chartEvents.more', { count: items.length - shownAtOnce })}</summary>
          <ol start={shownAtOnce + 1}>{items.slice(shownAtOnce)}</ol>
        </details>
      )}
    </section>
  )
}

const shownAtOnce = 12
