import { group } from 'd3-array'
import { Children, Fragment, type ReactNode } from 'react'
import type { EventRecord } from '../../db/queries/events'
import type { Language } from '../_chart/reading'
import { periodText } from '../_i18n/dates'
import { Printed } from '../_printed/printed'

/** Events by year, in the order given; each has an address of its own, its name after `#`. */
export function Timeline({ language, events }: { language: Language; events: readonly EventRecord[] }) {
  const { t } = language
  return [...group(events, (event) => event.date.slice(0, 4))].map(([year, members]) => (
    <Printed as="section" key={year} aria-labelledby={`y${year}`} className="year">
      <h2 id={`y${year}`}>
        {year} <span className="small muted">{t('event.count', { count: members.length })}</span>
      </h2>
      {members.map((event) => (
        <EventEntry key={event.event} language={language} event={event} />
      ))}
    </Printed>
  ))
}

function EventEntry({ language: { t, locale }, event }: { language: Language; event: EventRecord }) {
  const place = [t(`event.kindOf.${event.kind}`), event.place].filter(Boolean).join(', ')
  return (
    <article id={event.event} className="event">
      <p className="date">
        <time dateTime={event.date.includes('/') ? event.start : event.date}>
          {periodText(t, locale, event.date)}
        </time>
        <span className="small muted">{place}</span>
      </p>
      <div>
        <h3>
          <a href={`#${event.event}`}>{event.title}</a>
        </h3>
        {event.description && <p>{event.description}</p>}
        <dl className="small">
          <Links name={t('event.actors')}>{event.actors && <span>{event.actors}</span>}</Links>
          <Links name={t('event.areas')}>
            {event.areas.map(({ area, name, type }) =>
              type === 'country' ? (
                <a key={area} href={`/${locale}/countries/${area}`}>
                  {name}
                </a>
              ) : (
                <span key={area}>{name}</span>
              ),
            )}
          </Links>
          <Links name={t('event.projects')}>
            {event.projects.map(({ project, name }) => (
              <a key={project} href={`/${locale}/projects/${project}`}>
                {name}
              </a>
            ))}
          </Links>
          <Links name={t('event.sources')}>
            {event.sources.map(({ source, publisher, title }) => (
              <a key={source} href={`/${locale}/sources/${source}`} title={title}>
                {publisher}
              </a>
            ))}
            {event.sources.length === 0 && <span>{t('indicator.unsourced')}</span>}
          </Links>
        </dl>
      </div>
    </article>
  )
}

function Links({ name, children }: { name: string; children: ReactNode }) {
  const links = Children.toArray(children)
  if (links.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {links.map((link, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of one event does not change
          <Fragment key={i}>
            {i > 0 && ', '}
            {link}
          </Fragment>
        ))}
      </dd>
    </div>
  )
}
