import { group } from 'd3-array'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { Figure } from './figure'
import { indicatorChart } from './indicator-chart'
import { Legend } from './legend'
import { Live } from './live'
import type { ChartModel } from './model'
import { chartTitle, chartUnit, type Language } from './reading'

/** A chart with its title, unit and sources, drawn on the server and live from the first touch on. */
export function Chart({ language, indicator, claims, href }: ChartProps) {
  const model = indicatorChart(language, indicator, claims)
  if (!model) return <p className="muted">{language.t('chart.none')}</p>
  const title = chartTitle(language, indicator, model, claims)
  const unit = chartUnit(language, indicator, model)
  return <ChartFigure {...{ language, model, claims, title, unit, href }} />
}

/** A chart model that has been made, with its title, unit and the sources of its claims. */
export function ChartFigure({ language, model, claims, title, unit, href }: ChartFigureProps) {
  const { t } = language
  const longest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => text.length))
  const margins = {
    '--names': longest(model.lines.map((line) => line.name)),
    '--codes': longest(model.lines.map((line) => line.code)),
    '--ticks': longest(model.y.ticks.map((tick) => tick.label)),
  }
  return (
    <figure className="chart">
      <figcaption>
        <span className="title">{href ? <a href={href}>{title}</a> : title}</span>
        <span className="subtitle">
          {[unit, model.y.floats && t('chart.floats'), model.y.scale === 'log' && t('explorer.isLog')]
            .filter(Boolean)
            .join('. ')}
        </span>
      </figcaption>
      <div className="plot" style={margins}>
        <Live model={model} hint={t('chart.touch', { title })}>
          <Figure model={model} label={t(href ? 'chart.labelSmall' : 'chart.label', { title })} />
        </Live>
      </div>
      <Legend t={t} model={model} />
      <p className="source">{sourceLine(language, claims)}</p>
    </figure>
  )
}

type ChartFigureProps = {
  language: Language
  model: ChartModel
  claims: readonly Claim[]
  title: string
  unit: string
  href?: string | undefined
}

export type ChartProps = { language: Language; indicator: Indicator; claims: readonly Claim[]; href?: string }

declare module 'react' {
  interface CSSProperties {
    [variable: `--${string}`]: number | string
  }
}

const namedSources = 3

/** Who says so: the publishers of the charted figures, the one with the most first. */
function sourceLine({ t, locale }: Language, claims: readonly Claim[]): string {
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
