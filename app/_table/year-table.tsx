import { figureIn, scaleFor } from '../_i18n/format'
import { measureOf, typicalSize, unitsSaid } from '../_shown/measure'
import type { Figure } from '../_shown/series'
import { pointPath } from '../_view/entity'
import type { FigureTableProps } from './figure-table'
import { TableFrame } from './frame'
import { ordered, orderOf, type Sortable } from './order'
import { SortHead } from './sort-head'

type Row = { period: string; figures: ReadonlyMap<string, Figure> }

/** One row for each year, one column for each area; every figure leads to its claims. */
export function YearTable({ language, indicator, shown, view }: FigureTableProps) {
  const { t, locale } = language
  const figures = shown.series.flatMap((series) => series.figures)
  const measure = measureOf(t, indicator, shown.units)
  const scale = scaleFor(t, locale, measure, typicalSize(figures))
  const columns = new Map<string, Sortable<Row>>([
    ['period', { dir: 'desc', valueOf: ({ period }) => period }],
    ...shown.series.map(({ key }): [string, Sortable<Row>] => [
      key,
      { dir: 'desc', valueOf: (row) => row.figures.get(key)?.value },
    ]),
  ])
  const order = orderOf(view, columns)
  const head = { view, order }
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
          <SortHead {...head} column="period" dir="desc" name={t('indicator.year')} />
          {shown.series.map(({ key, name }) => (
            <SortHead key={key} {...head} column={key} dir="desc" name={name} isNumber />
          ))}
        </tr>
      </thead>
      <tbody>
        {ordered(rowsOf(shown.series), order, columns).map((row) => (
          <tr key={row.period}>
            <th scope="row">{row.period}</th>
            {shown.series.map(({ key }) => {
              const figure = row.figures.get(key)
              return (
                <td key={key} className="number">
                  {figure ? (
                    <a href={pointPath(locale, figure.claim)}>{figureIn(scale, figure)}</a>
                  ) : (
                    <span className="muted">–</span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

function rowsOf(series: FigureTableProps['shown']['series']): Row[] {
  const rows = new Map<string, Map<string, Figure>>()
  for (const { key, figures } of series)
    for (const figure of figures) {
      const row = rows.get(figure.period) ?? new Map<string, Figure>()
      rows.set(figure.period, row.set(key, figure))
    }
  return [...rows].map(([period, figures]) => ({ period, figures }))
}
