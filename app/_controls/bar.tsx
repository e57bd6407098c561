import { max, min } from 'd3-array'
import type { ReactNode } from 'react'
import type { Claim } from '../../db/queries/observations'
import { EventChoice } from '../_chart/event-choice'
import { isOverTime } from '../_chart/kinds/plot'
import { entityName, type Language } from '../_chart/reading'
import { defaultEntities } from '../_chart/selection'
import { Printed } from '../_printed/printed'
import type { ShownChart } from '../_shown/chart'
import type { Shown } from '../_shown/shown'
import type { Subject } from '../_shown/subject'
import { DrawnUpTo } from '../_ui/drawn-up-to'
import { entityOf } from '../_view/entity'
import { type View, viewEntries, viewSearch } from '../_view/view'
import { AreaBoxes } from './area-boxes'
import { Areas } from './areas'
import { ChartKinds } from './chart-kinds'
import { offeredTabs } from './tabs'
import { Transformation } from './transformation'
import { Years } from './years'

/** The line of controls above a chart: what is shown of an indicator, in panels of one plain GET form. */
export function Bar({ language, subject, shown, view, chart }: BarProps) {
  const { t } = language
  const { claims } = subject
  const names = new Map(claims.map((claim) => [entityOf(claim), entityName(claim)]))
  const isShown = new Set(shown.entities)
  const hasEvents = view.tab === 'chart' && chart !== undefined && isOverTime(chart.model)
  const kept = viewEntries(view).filter(
    ([name]) => !edited.includes(name) || (name === 'events' && !hasEvents),
  )
  const words = { search: t('explorer.search'), none: t('explorer.none') }
  return (
    <div className="bar">
      <nav aria-label={t('explorer.views')} className="tabs">
        {offeredTabs(shown).map((tab) => (
          <a
            key={tab}
            href={viewSearch({ ...view, tab }) || '?'}
            aria-current={view.tab === tab ? 'true' : undefined}
          >
            {t(`explorer.tab.${tab}`)}
          </a>
        ))}
      </nav>
      <form method="get" className="controls" data-usual={defaultEntities(claims).join('~')}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Panel title={areasText(language, shown, names)} label={t('explorer.areas')}>
          <Areas count={names.size} words={words}>
            <AreaBoxes names={names} isShown={isShown} />
          </Areas>
          <Groups language={language} subject={subject} view={view} />
          <button type="submit">{t('explorer.show')}</button>
        </Panel>
        <Panel title={yearsText(language, shown)} label={t('explorer.years')} isOfYears>
          <Years
            {...yearsOf(claims)}
            {...shown.years}
            words={{ from: t('explorer.from'), to: t('explorer.to') }}
          />
          <button type="submit">{t('explorer.show')}</button>
        </Panel>
        <Panel title={t(`units.name.${shown.units}`)} label={t('explorer.transformation')}>
          <Printed>
            <Transformation language={language} shown={shown} view={view} />
            <button type="submit">{t('explorer.show')}</button>
          </Printed>
        </Panel>
        {chart && view.tab === 'chart' && (
          <Panel title={t(`explorer.kind.${chart.kind}`)} label={t('explorer.chart')}>
            <Printed>
              <ChartKinds language={language} chart={chart} view={view} />
            </Printed>
          </Panel>
        )}
        {hasEvents && (
          <Panel title={eventsText(language, view)} label={t('chartEvents.legend')}>
            <Printed>
              <EventChoice language={language} view={view} />
              <button type="submit">{t('explorer.show')}</button>
            </Printed>
          </Panel>
        )}
        {viewSearch(view) !== '' && <a href="?">{t('explorer.reset')}</a>}
      </form>
      <DrawnUpTo id="controls-end" />
    </div>
  )
}

export type BarProps = {
  language: Language
  subject: Subject
  shown: Shown
  view: View
  chart: ShownChart | undefined
}

/** What the panels have fields for; all other parameters of a view stay as they are. */
const edited: readonly string[] = ['country', 'time', 'units', 'base', 'yScale', 'events']

type PanelProps = { title: string; label: string; isOfYears?: boolean; children: ReactNode }

function Panel({ title, label, isOfYears = false, children }: PanelProps) {
  return (
    <details className="choice" name="choice">
      <summary>
        <span className="hidden">{label}: </span>
        <span className={isOfYears ? 'said span' : 'said'}>{title}</span>
      </summary>
      <div className="sheet">{children}</div>
    </details>
  )
}

/** The members, and all states, where the indicator has figures of them. */
function Groups({ language: { t }, subject, view }: Pick<BarProps, 'language' | 'subject' | 'view'>) {
  const known = new Set(subject.claims.map(entityOf))
  if (!subject.states.some(({ area }) => known.has(area))) return null
  return (
    <p className="row">
      {(['members', 'states'] as const).map((group) => (
        <a key={group} href={viewSearch({ ...view, country: [group] })}>
          {t(`explorer.group.${group}`)}
        </a>
      ))}
    </p>
  )
}

function areasText({ t }: Language, { entities }: Shown, names: ReadonlyMap<string, string>): string {
  const [first = ''] = entities
  return entities.length === 1 ? (names.get(first) ?? first) : t('explorer.count', { count: entities.length })
}

const eventsText = ({ t }: Language, { events }: View): string =>
  events.length > 0 ? t('explorer.events', { count: events.length }) : t('explorer.noEvents')

function yearsText({ t }: Language, { series, years }: Shown): string {
  const drawn = series.flatMap(({ figures }) => figures.flatMap(({ claim }) => claim.year ?? []))
  const [from, to] = [min(drawn) ?? years.from, max(drawn) ?? years.to]
  if (from === null || to === null) return t('explorer.years')
  return from === to ? String(from) : `${from}–${to}`
}

function yearsOf(claims: readonly Claim[]): { first: number; last: number } {
  const years = claims.flatMap((claim) => claim.year ?? [])
  return { first: min(years) ?? 0, last: max(years) ?? 0 }
}
