import { median } from 'd3-array'
import { period } from '../../stats/period'
import { SourceName } from '../_chart/headline'
import { claimText, entityName, periodOf } from '../_chart/reading'
import { entityOf, pointPath } from '../_chart/view'
import { scaleFor } from '../_i18n/format'
import type { TableProps } from './disagreements'
import { TableFrame } from './frame'

const mostColumns = 12

/** The figures of the chart: years against areas where they make a grid, and a list of claims where they do not. */
export function FigureTable(props: TableProps) {
  const { language, indicator } = props
  const charted = props.claims.filter((claim) => claim.chosen)
  const columns = [...new Map(charted.map((claim) => [entityOf(claim), entityName(claim)]))]
  const yearly = charted.every(
    (claim) => claim.kind === 'actual' && claim.timePeriod && period(claim.timePeriod).frequency === 'A',
  )
  return (
    <section aria-labelledby="table">
      <h2 id="table">{language.t('indicator.table')}</h2>
      {yearly && indicator.frequency === 'A' && columns.length <= mostColumns ? (
        <YearTable {...props} claims={charted} columns={columns} />
      ) : (
        <ClaimTable {...props} />
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

function ClaimTable({ language, indicator, claims }: TableProps) {
  const { t } = language
  const rows = claims
    .filter((claim) => claim.chosen || claim.timePeriod === null)
    .sort((a, b) => (b.timePeriod ?? '').localeCompare(a.timePeriod ?? '', 'en'))
  return (
    <TableFrame labelledBy="table">
      <thead>
        <tr>
          <th scope="col">{t('indicator.period')}</th>
          <th scope="col">{t('indicator.area')}</th>
          <th scope="col" className="number">
            {t('indicator.value')}
          </th>
          <th scope="col">{t('indicator.kind')}</th>
          <th scope="col">{t('indicator.source')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((claim) => (
          <tr key={claim.id}>
            <th scope="row">{periodOf(language, claim)}</th>
            <td>{entityName(claim)}</td>
            <td className="number">
              <a href={pointPath(language.locale, claim)}>{claimText(language, indicator, claim)}</a>
            </td>
            <td>
              {t(`kind.${claim.kind}`)}
              {claim.scope && <span className="muted">, {claim.scope}</span>}
            </td>
            <td className="wide">
              <SourceName language={language} claim={claim} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
