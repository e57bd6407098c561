import type { ReactNode } from 'react'
import type { Cited } from '../../db/queries/cited'
import type { Language } from '../_chart/reading'
import { dateText, periodText } from '../_i18n/format'

/** What a source states beside figures: on projects, their milestones and promises, events and memberships. */
export function CitedList({ language: { t, locale }, cited }: { language: Language; cited: Cited }) {
  const project = (slug: string, name: string) => <a href={`/${locale}/projects/${slug}`}>{name}</a>
  const { projects, milestones, promises, events, memberships } = cited
  return (
    <>
      <Part title={t('sourcePage.projects', { count: projects.length })}>
        {projects.map((row) => (
          <li key={row.project}>{project(row.project, row.name)}</li>
        ))}
      </Part>
      <Part title={t('sourcePage.milestones', { count: milestones.length })}>
        {milestones.map((row) => (
          <li key={`${row.project} ${row.milestone}`}>
            {row.name}, {row.date ? periodText(t, locale, row.date) : t('sourcePage.notYet')}
            <span className="small muted"> {project(row.project, row.projectName)}</span>
            <Words quote={row.quote} />
          </li>
        ))}
      </Part>
      <Part title={t('sourcePage.promises', { count: promises.length })}>
        {promises.map((row) => (
          <li key={row.id}>
            {t('sourcePage.promised', {
              milestone: row.milestoneName ?? row.milestone,
              promised: periodText(t, locale, row.promised),
              said: dateText(locale, row.said),
            })}
            <span className="small muted"> {project(row.project, row.projectName)}</span>
            <Words quote={row.quote} />
          </li>
        ))}
      </Part>
      <Part title={t('sourcePage.events', { count: events.length })}>
        {events.map((row) => (
          <li key={row.event}>
            <span className="muted">{periodText(t, locale, row.date)}</span>{' '}
            <a href={`/${locale}/events#${row.event}`}>{row.title}</a>
          </li>
        ))}
      </Part>
      <Part title={t('sourcePage.memberships', { count: memberships.length })}>
        {memberships.map((row) => (
          <li key={`${row.group} ${row.area} ${row.from}`}>
            <a href={`/${locale}/countries/${row.area}`}>{row.name}</a>:{' '}
            {t('sourcePage.membership', {
              role: t(`country.${row.role}`),
              group: row.group,
              from: dateText(locale, row.from),
            })}
          </li>
        ))}
      </Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="sources">{children}</ul>
    </section>
  )
}

const Words = ({ quote }: { quote: string | null }) =>
  quote && (
    <>
      <br />
      <q className="small">{quote}</q>
    </>
  )
