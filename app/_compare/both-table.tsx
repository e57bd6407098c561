import type { Language } from '../_chart/reading'
import { figureIn, scaleFor } from '../_i18n/format'
import { typicalSize } from '../_shown/measure'
import { TableFrame } from '../_table/frame'
import { pointPath } from '../_view/entity'
import { titleOf } from './indexed'
import type { Side } from './side'

/** One row for each period of the series, the newest first; every figure leads to its claims. */
export function BothTable({ language, series }: { language: Language; series: readonly Side[] }) {
  const { t, locale } = language
  const columns = series.map((side) => ({
    key: titleOf(side),
    side,
    scale: scaleFor(t, locale, side.indicator, typicalSize(side.series.figures)),
    figures: new Map(side.series.figures.map((figure) => [figure.period, figure])),
  }))
  const periods = [...new Set(columns.flatMap(({ figures }) => [...figures.keys()]))].sort().reverse()
  return (
    <TableFrame labelledBy="table">
      <thead>
        <tr>
          <th scope="col">{t('indicator.year')}</th>
          {columns.map(({ key, scale }) => (
            <th key={key} scope="col" className="number">
              {key}
              <br />
              <span className="muted">{scale.title}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period}>
            <th scope="row">{period}</th>
            {columns.map(({ key, figures, scale }) => {
              const figure = figures.get(period)
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
