import { changeOf, differenceOf } from '../../stats/inexact'
import { periodPosition } from '../../stats/period'
import { type Language, periodOf } from '../_chart/reading'
import { Sparkline } from '../_chart/sparkline'
import { changeIn, figureIn, type Scale, scaleFor } from '../_i18n/format'
import { changeMeasure, measureOf, typicalSize, unitsSaid } from '../_shown/measure'
import type { Figure, ShownSeries } from '../_shown/series'
import { pointPath } from '../_view/entity'
import type { FigureTableProps } from './figure-table'
import { TableFrame } from './frame'
import { ordered, orderOf, type Sortable } from './order'
import { SortHead } from './sort-head'

type Row = { series: ShownSeries; first: Figure; last: Figure; change: ReturnType<typeof changeOf> }

/** One row for each area: its first and its last figure, the change between them, and its line. */
export function AreaTable({ language, indicator, shown, view }: FigureTableProps) {
  const { t, locale } = language
  const change = changeMeasure(t, indicator, shown)
  const order = orderOf(view, columns)
  const head = { view, order }
  const rows = shown.series.flatMap((series): Row[] => {
    const [first, last] = [series.figures[0], series.figures.at(-1)]
    if (!first || !last) return []
    const changed = (change.isRelative ? changeOf : differenceOf)(first, last)
    return [{ series, first, last, change: first === last ? undefined : changed }]
  })
  const ends = rows.flatMap(({ first, last }) => [first, last])
  const scale = scaleFor(t, locale, measureOf(t, indicator, shown.units), typicalSize(ends))
  return (
    <TableFrame labelledBy="table">
      <caption>
        {t('indicator.caption', {
          indicator: indicator.name,
          unit: unitsSaid(t, indicator, shown, scale.title),
        })}
      </caption>
      <thead>
        <tr>
          <SortHead {...head} column="area" dir="asc" name={t('indicator.area')} />
          <SortHead {...head} column="first" dir="desc" name={t('figures.first')} isNumber />
          <SortHead {...head} column="last" dir="desc" name={t('figures.last')} isNumber />
          <SortHead {...head} column="change" dir="desc" name={t('figures.change')} isNumber />
          <th scope="col">{t('catalogue.trend')}</th>
        </tr>
      </thead>
      <tbody>
        {ordered(rows, order, columns).map(({ series, first, last, change: changed }) => (
          <tr key={series.key}>
            <th scope="row">{series.name}</th>
            <td className="number">
              <Dated language={language} scale={scale} figure={first} />
            </td>
            <td className="number">
              <Dated language={language} scale={scale} figure={last} />
            </td>
            <td className="number">{changed ? changeIn(t, locale, change.measure, changed) : '–'}</td>
            <td className="spark">
              <Sparkline points={series.figures.map(sparkPoint)} color={series.color} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

const columns = new Map<string, Sortable<Row>>([
  ['area', { dir: 'asc', valueOf: ({ series }) => series.name }],
  ['first', { dir: 'desc', valueOf: ({ first }) => first.value }],
  ['last', { dir: 'desc', valueOf: ({ last }) => last.value }],
  ['change', { dir: 'desc', valueOf: ({ change }) => change?.value }],
])

function Dated({ language, scale, figure }: { language: Language; scale: Scale; figure: Figure }) {
  return (
    <>
      <a href={pointPath(language.locale, figure.claim)}>{figureIn(scale, figure)}</a>{' '}
      <span className="muted">{periodOf(language, figure.claim)}</span>
    </>
  )
}

const sparkPoint = ({ period, value, qualifier, claim }: Figure) => ({
  x: periodPosition(period),
  y: value,
  kind: claim.kind,
  qualifier,
  text: '',
})
