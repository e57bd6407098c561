import type { Area } from '../../db/queries/areas'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { claimText, type Language, periodOf } from '../_chart/reading'
import { flowIn, ledgerOf } from '../_trade/ledger'
import { pointPath } from '../_view/entity'
import { TableFrame } from './frame'

/** The states side by side: of each indicator the latest figure of a year, which leads to its claims. */
export function LatestTable({ language, indicators, states, claims, labelledBy }: LatestTableProps) {
  const { t, locale } = language
  const ledger = ledgerOf(claims)
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
              const claim = [...flowIn(ledger, indicator.indicator, area, null).values()].at(-1)
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
