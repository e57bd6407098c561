import { group } from 'd3-array'
import type { Area } from '../../db/queries/areas'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { period } from '../../stats/period'
import { claimText, isMeasured, type Language, periodOf } from '../_chart/reading'
import { pointPath } from '../_view/entity'
import { TableFrame } from './frame'

/** The states side by side: of each indicator the latest figure of a year, which leads to its claims. */
export function LatestTable({ language, indicators, states, claims, labelledBy }: LatestTableProps) {
  const { t, locale } = language
  const latest = latestOf(claims)
  return (
    <TableFrame labelledBy={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t('country.indicator')}</th>
          {states.map(({ area, name }) => (
            <th key={area} scope="col" className="number">
              <a href={`/${locale}/countries/${area}`}>{name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.indicator}>
            <th scope="row">
              <a href={`/${locale}/indicators/${indicator.indicator}`}>{indicator.name}</a>
            </th>
            {states.map(({ area }) => {
              const claim = latest.get(indicator.indicator)?.get(area)
              return (
                <td key={area} className="number">
                  {claim ? (
                    <>
                      <a href={pointPath(locale, claim)}>{claimText(language, indicator, claim)}</a>
                      <span className="year-said">{periodOf(language, claim)}</span>
                    </>
                  ) : (
                    '–'
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

type LatestTableProps = {
  language: Language
  indicators: readonly Indicator[]
  states: readonly Pick<Area, 'area' | 'name'>[]
  claims: readonly Claim[]
  labelledBy: string
}

/** By indicator and area the last of the measured years; claims come in the order of their periods. */
function latestOf(claims: readonly Claim[]): ReadonlyMap<string, ReadonlyMap<string, Claim>> {
  const yearly = claims.filter(
    (claim) =>
      isMeasured(claim) &&
      claim.counterpartArea === null &&
      claim.timePeriod !== null &&
      period(claim.timePeriod).frequency === 'A',
  )
  const byIndicator = group(yearly, ({ indicator }) => indicator)
  return new Map(
    [...byIndicator].map(([slug, rows]) => [slug, new Map(rows.map((claim) => [claim.refArea, claim]))]),
  )
}
