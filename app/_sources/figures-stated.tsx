import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { claimText, entityName, type Language, periodOf } from '../_chart/reading'
import { TableFrame } from '../_table/frame'
import { pointPath } from '../_view/entity'

/** The figures that a source states: each leads to its claims, with how many independent sources speak of the same. */
export function FiguresStated({ language, indicators, claims, origins }: FiguresStatedProps) {
  const { t, locale } = language
  const byName = new Map(indicators.map((indicator) => [indicator.indicator, indicator]))
  return (
    <TableFrame labelledBy="states">
      <thead>
        <tr>
          <th scope="col">{t('catalogue.name')}</th>
          <th scope="col">{t('indicator.area')}</th>
          <th scope="col">{t('indicator.period')}</th>
          <th scope="col" className="number">
            {t('indicator.value')}
          </th>
          <th scope="col">{t('indicator.kind')}</th>
          <th scope="col">{t('source.state')}</th>
          <th scope="col" className="number">
            {t('sourcePage.independent')}
          </th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => {
          const indicator = byName.get(claim.indicator)
          if (!indicator) return null
          return (
            <tr key={claim.id}>
              <th scope="row">{indicator.name}</th>
              <td>{entityName(claim)}</td>
              <td>{periodOf(language, claim)}</td>
              <td className="number">
                <a href={pointPath(locale, claim)}>{claimText(language, indicator, claim)}</a>
              </td>
              <td>{t(`kind.${claim.kind}`)}</td>
              <td>{t(claim.chosen ? 'source.isDrawn' : 'source.isRival')}</td>
              <td className="number">{origins.get(claim.id) ?? 1}</td>
            </tr>
          )
        })}
      </tbody>
    </TableFrame>
  )
}

type FiguresStatedProps = {
  language: Language
  indicators: readonly Indicator[]
  claims: readonly Claim[]
  /** For each claim, how many origins there are among the sources that state its series at its period. */
  origins: ReadonlyMap<number, number>
}
