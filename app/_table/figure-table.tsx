import { median } from 'd3-array'
import { period } from '../../stats/period'
import { entityName } from '../_chart/reading'
import { entityOf, pointPath, type View, viewSearch } from '../_chart/view'
import { scaleFor } from '../_i18n/format'
import { ClaimTable } from './claim-table'
import type { TableProps } from './disagreements'
import { TableFrame } from './frame'

const mostColumns = 12

/**
 * The figures of the chart: years against areas where they make a grid, and a list of claims where they do not or
 * where every claim is asked for.
 */
export function FigureTable({ view, ...props }: TableProps & { view: View }) {
  const { language, indicator, claims } = props
  const { t } = language
  const charted = claims.filter((claim) => claim.chosen)
  const columns = [...new Map(charted.map((claim) => [entityOf(claim), entityName(claim)]))]
  const yearly = charted.every(
    (claim) => claim.kind === 'actual' && claim.timePeriod && period(claim.timePeriod).frequency === 'A',
  )
  const isGrid = yearly && indicator.frequency === 'A' && columns.length <= mostColumns
  const listed = view.claims === 'all' ? claims : claims.filter((claim) => claim.chosen || !claim.timePeriod)
  return (
    <section aria-labelledby="table">
      <div className="table-head">
        <h2 id="table">{t('indicator.table')}</h2>
        {claims.length > charted.length && (
          <p className="switch">
            {(['chosen', 'all'] as const).map((shown) => (
              <a
                key={shown}
                href={`${viewSearch({ ...view, claims: shown }) || '?'}#table`}
                aria-current={view.claims === shown ? 'true' : undefined}
              >
                {t(`indicator.claims.${shown}`, { count: claims.length })}
              </a>
            ))}
          </p>
        )}
      </div>
      {isGrid && view.claims === 'chosen' ? (
        <YearTable {...props} claims={charted} columns={columns} />
      ) : (
        <ClaimTable {...props} claims={listed} />
      )}
    </section>
  )
}

function YearTable({
  language,
  indicator,
  claims,
  columns,
}: TableProps & { columns: readonly [string, string][] }) {
  const { t, locale } = language
  const scale = scaleFor(t, locale, indicator, median(claims, (claim) => Math.abs(claim.value)) ?? 0)
  const cells = new Map(claims.map((claim) => [`${entityOf(claim)} ${claim.timePeriod}`, claim]))
  const years = [...new Set(claims.map((claim) => claim.timePeriod ?? ''))].sort().reverse()
  return (
    <TableFrame labelledBy="table">
      <caption>{t('indicator.caption', { indicator: indicator.name, unit: scale.title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('indicator.year')}</th>
          {columns.map(([key, name]) => (
            <th key={key} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {columns.map(([key]) => {
              const claim = cells.get(`${key} ${year}`)
              return (
                <td key={key} className="number">
                  {claim ? (
                    <a href={pointPath(locale, claim)}>{scale.format(claim.value)}</a>
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
