import { group } from 'd3-array'
import type { ReactNode } from 'react'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import type { Translator } from '../_i18n/messages'
import { beside } from '../_printed/beside'
import { EventKey } from './event-key'
import { type EventMark, withEvents } from './event-marks'
import { Figure } from './figure'
import { indicatorChart } from './indicator-chart'
import { chartNotes } from './kinds/notes'
import { isOverTime, plotOf } from './kinds/plot'
import { Legend } from './legend'
import { Live } from './live'
import { packModel } from './live/pack'
import { liveWords } from './live/words'
import { LiveMarks } from './live-marks'
import { stopsOf } from './marks/stops-of'
import type { ChartModel, TimeModel } from './model'
import { PointLinks } from './point-links'
import { chartTitle, chartUnit, type Language } from './reading'

/** A chart with its title, unit and sources, drawn on the server and live from the first touch on. */
export function Chart({ language, indicator, claims, href, events }: ChartProps) {
  const bare = indicatorChart(language, indicator, claims)
  const model = bare && withEvents(bare, events ?? [])
  if (!model) return <p className="muted">{language.t('chart.none')}</p>
  const title = chartTitle(language, indicator, model, claims)
  return <ChartFigure {...{ language, indicator, model, claims, title, href, events }} />
}

/** A chart model that has been made, with its title, what it counts, and the sources of its claims. */
export function ChartFigure(props: ChartFigureProps) {
  const { language, indicator, model, claims, title, href, events } = props
  const { t } = language
  const unit = props.unit ?? (isOverTime(model) ? chartUnit(language, indicator, model) : undefined)
  const label = t(href ? 'chart.labelSmall' : 'chart.label', { title })
  return (
    <figure className="chart">
      <figcaption>
        <span className="title">{href ? <a href={href}>{title}</a> : title}</span>
        <span className="subtitle">
          {[unit, isOverTime(model) && axisText(t, model)].filter(Boolean).join('. ')}
        </span>
      </figcaption>
      <LivePlot language={language} model={model} title={title} label={label}>
        {!href && isOverTime(model) && <PointLinks {...{ language, indicator, claims, model }} />}
      </LivePlot>
      <Legend t={t} model={model} />
      {events && isOverTime(model) && <EventKey language={language} events={model.events} />}
      {chartNotes(language, model).map((note) => (
        <p key={note} className="source">
          {note}
        </p>
      ))}
      <p className="source">{sourceLine(language, claims)}</p>
    </figure>
  )
}

/** A figure that is live when it is touched. Another model is another chart, which begins anew. */
function LivePlot({ language, model, title, label, children }: LivePlotProps) {
  const { t } = language
  if (!isOverTime(model))
    return (
      <LiveMarks {...{ language, title, label }} stops={stopsOf(language, model)} plot={plotOf(model)}>
        <Figure model={model} label={label} />
      </LiveMarks>
    )
  const packed = beside(packModel(model))
  const props = { ...plotOf(model), label, hint: t('live.hint', { title }), words: liveWords(t) }
  return (
    <Live key={packed.name} of="time" {...props} model={packed}>
      {children}
    </Live>
  )
}

type LivePlotProps = {
  language: Language
  model: ChartModel
  title: string
  label: string
  children: ReactNode
}

const axisText = (t: Translator, { y }: TimeModel) => {
  if (y.scale === 'log') return t('explorer.isLog')
  return y.floats && t('chart.floats')
}

type ChartFigureProps = ChartProps & {
  model: ChartModel
  title: string
  /** What the values are counted in, in words; the indicator's unit where it is not said. */
  unit?: string
}

export type ChartProps = {
  language: Language
  indicator: Indicator
  claims: readonly Claim[]
  href?: string | undefined
  /** The events to draw, of which those of the chart's years are; absent where none were asked for. */
  events?: readonly EventMark[] | undefined
}

declare module 'react' {
  interface CSSProperties {
    [variable: `--${string}`]: number | string
  }
}

const namedSources = 3

/** Who says so: the publishers of the charted figures, the one with the most first. */
export function sourceLine({ t, locale }: Language, claims: readonly Claim[]): string {
  const charted = claims.filter((claim) => claim.chosen)
  const counts = [...group(charted, (claim) => claim.publisher ?? t('indicator.unsourced'))]
    .map(([publisher, rows]) => ({ publisher, count: rows.length }))
    .sort((a, b) => b.count - a.count)
    .map(({ publisher }) => publisher)
  const named =
    counts.length > namedSources
      ? [...counts.slice(0, namedSources), `+${counts.length - namedSources}`]
      : counts
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(named)
  return `${t(counts.length === 1 ? 'chart.source' : 'chart.sources')} ${list}`
}
