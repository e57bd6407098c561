import type { Claim } from '../../db/queries/observations'
import { ChartFigure } from '../_chart/chart'
import { lineOf, tickFormat } from '../_chart/indicator-chart'
import { chartModel } from '../_chart/model'
import { type Language, spanText } from '../_chart/reading'
import { listText } from '../_i18n/list'
import { measureOf } from '../_shown/measure'
import type { ShownSeries } from '../_shown/series'
import type { Compared } from './compared'
import type { Side } from './side'

/** Both series as lines that are 100 in the same year: the one way in which unlike units share an axis. */
export function IndexedChart({ language, compared }: { language: Language; compared: Compared }) {
  const { t } = language
  const { left, right, base } = compared
  if (base === undefined) return <p className="muted">{t(reasonOf(compared))}</p>
  const measure = measureOf(t, left.indicator, 'index')
  const named = [withName(left, left.index(base), 'A'), withName(right, right.index(base), 'B')].flatMap(
    (one) => one ?? [],
  )
  const model = chartModel({
    kind: 'line',
    lines: apart(named).map((series) => lineOf(language, measure, series)),
    formatTicks: tickFormat(language, measure),
  })
  if (!model) return <p className="muted">{t('compare.notShared')}</p>
  return (
    <ChartFigure
      language={language}
      indicator={left.indicator}
      claims={named.flatMap(({ figures }): Claim[] => figures.map(({ claim }) => claim))}
      model={model}
      title={title(spanText(model))}
      unit={t('compare.indexedUnit', { base })}
    />
  )

  function title(period: string): string {
    if (!compared.isOneIndicator)
      return t('compare.indexedTitle', { left: titleOf(left), right: titleOf(right), period })
    const areas = listText(language.locale, [left.name, right.name])
    return t('chart.title', { indicator: left.indicator.name, areas, period })
  }

  function withName(side: Side, series: ShownSeries | undefined, letter: string): ShownSeries | undefined {
    const name = compared.isOneIndicator ? side.name : side.indicator.name
    return series && { ...series, key: letter, name: `${letter} ${name}`, code: letter }
  }
}

/** What a side is, in words: "GDP, Kazakhstan". */
export const titleOf = ({ indicator, name }: Side) => `${indicator.name}, ${name}`

/** Two lines of one area would have one colour: the second then has that of no area. */
function apart([first, second]: readonly ShownSeries[]): ShownSeries[] {
  if (!first || !second) return [first ?? [], second ?? []].flat()
  return [first, first.color === second.color ? { ...second, color: 'var(--area-other)' } : second]
}

function reasonOf({ left, right, isOneSeries }: Compared) {
  if (isOneSeries) return 'compare.oneSeries'
  return left.isIndexable && right.isIndexable ? 'compare.notShared' : 'compare.notIndexed'
}
