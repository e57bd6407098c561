import { group } from 'd3-array'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { indicatorChart } from './indicator-chart'
import { Legend } from './legend'
import { Live } from './live'
import { packModel } from './live/pack'
import { isLong } from './live/window'
import { liveWords } from './live/words'
import type { ChartModel } from './model'
import { PointLinks } from './point-links'
import { chartTitle, chartUnit, type Language } from './reading'

/** A chart with its title, unit and sources, drawn on the server and live from the first touch on. */
export function Chart({ language, indicator, claims, href }: ChartProps) {
  const model = indicatorChart(language, indicator, claims)
  if (!model) return <p className="muted">{language.t('chart.none')}</p>
  const title = chartTitle(language, indicator, model, claims)
  return <ChartFigure {...{ language, indicator, model, claims, title, href }} />
}

/** A chart model that has been made, with its title, unit and the sources of its claims. */
export function ChartFigure({ language, indicator, model, claims, title, href }: ChartFigureProps) {
  const { t } = language
  const longest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => text.length))
  const margins = {
    '--names': longest(model.lines.map((line) => line.name)),
    '--codes': longest(model.lines.map((line) => line.code)),
    '--ticks': longest(model.y.ticks.map((tick) => tick.label)),
  }
  const packed = packModel(model)
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
      <Live
        key={packed}
        className={isLong(model) ? 'plot long' : 'plot'}
        style={margins}
        model={packed}
        label={t(href ? 'chart.labelSmall' : 'chart.label', { title })}
        hint={t('live.hint', { title })}
        words={liveWords(t)}
      >
        {!href && <PointLinks language={language} indicator={indicator} claims={claims} model={model} />}
      </Live>
      <Legend t={t} model={model} />
      <p className="source">{sourceLine(language, claims)}</p>
    </figure>
  )
}

type ChartFigureProps = Omit<ChartProps, 'href'> & {
  model: ChartModel
  title: string
  href: string | undefined
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
