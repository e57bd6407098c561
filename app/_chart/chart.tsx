import { group } from 'd3-array'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { Figure } from './figure'
import { indicatorChart } from './indicator-chart'
import { plotOf } from './kinds/plot'
import { Legend } from './legend'
import { Live } from './live'
import { chartTitle, chartUnit, type Language } from './reading'

/** A chart with its title, unit and sources, drawn on the server and live from the first touch on. */
export function Chart({ language, indicator, claims, href }: ChartProps) {
  const { t } = language
  const model = indicatorChart(language, indicator, claims)
  if (!model) return <p className="muted">{t('chart.none')}</p>
  const title = chartTitle(language, indicator, model, claims)
  return (
    <figure className="chart">
      <figcaption>
        <span className="title">{href ? <a href={href}>{title}</a> : title}</span>
        <span className="subtitle">
          {[chartUnit(language, indicator, model), model.y.floats && t('chart.floats')]
            .filter(Boolean)
            .join('. ')}
        </span>
      </figcaption>
      <div {...plotOf(model)}>
        <Live model={model} hint={t('chart.touch', { title })}>
          <Figure model={model} label={t(href ? 'chart.labelSmall' : 'chart.label', { title })} />
        </Live>
      </div>
      <Legend t={t} model={model} />
      <p className="source">{sourceLine(language, claims)}</p>
    </figure>
  )
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
