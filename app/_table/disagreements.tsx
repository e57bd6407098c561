import { group } from 'd3-array'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { SourceName } from '../_chart/headline'
import { claimText, entityName, isMeasured, type Language, periodOf } from '../_chart/reading'
import { entityOf, pointPath } from '../_chart/view'
import { TableFrame } from './frame'

const shownAtOnce = 8

/** The points at which sources state different figures: the one that is drawn, and the others with their sources. */
export function Disagreements({ language, indicator, claims }: TableProps) {
  const { t } = language
  const points = disputed(claims)
  if (points.length === 0) return null
  const rows = points.map((rivals) => {
    const [drawn, ...others] = rivals
    if (!drawn) return null
    return (
      <tr key={`${entityOf(drawn)} ${drawn.timePeriod}`}>
        <th scope="row">
          {entityName(drawn)}, {periodOf(language, drawn)}
        </th>
        <td className="number">
          <a href={pointPath(language.locale, drawn)}>{claimText(language, indicator, drawn)}</a>
        </td>
        <td className="wide">
          <SourceName language={language} claim={drawn} />
          {drawn.scope && <span className="muted"> ({drawn.scope})</span>}
        </td>
        <td className="wide">
          {others.map((other, i) => (
            <span key={other.id}>
              {i > 0 && '; '}
              {claimText(language, indicator, other)} <SourceName language={language} claim={other} />
              {other.scope && <span className="muted"> ({other.scope})</span>}
            </span>
          ))}
        </td>
      </tr>
    )
  })
  const head = (
    <thead>
      <tr>
        <th scope="col">{t('indicator.period')}</th>
        <th scope="col" className="number">
          {t('indicator.drawn')}
        </th>
        <th scope="col">{t('indicator.source')}</th>
        <th scope="col">{t('indicator.rivals')}</th>
      </tr>
    </thead>
  )
  return (
    <section id="disagree" aria-labelledby="disagree-head">
      <h2 id="disagree-head">{t('indicator.disagree')}</h2>
      <p className="prose">{t('indicator.disagreeLead', { count: points.length })}</p>
      <TableFrame labelledBy="disagree-head">
        {head}
        <tbody>{rows.slice(0, shownAtOnce)}</tbody>
      </TableFrame>
      {rows.length > shownAtOnce && (
        <details className="more">
          <summary>{t('indicator.showAll', { count: rows.length })}</summary>
          <TableFrame labelledBy="disagree-head">
            {head}
            <tbody>{rows.slice(shownAtOnce)}</tbody>
          </TableFrame>
        </details>
      )}
    </section>
  )
}

export type TableProps = { language: Language; indicator: Indicator; claims: readonly Claim[] }

/** Claims of one series and period that differ, the charted one first, the latest period first. */
export function disputed(claims: readonly Claim[]): Claim[][] {
  const measured = claims.filter(
    (claim) => isMeasured(claim) && claim.timePeriod !== null && claim.rank !== 'deprecated',
  )
  return [...group(measured, (claim) => `${entityOf(claim)} ${claim.timePeriod}`).values()]
    .filter(
      (rivals) => new Set(rivals.map((claim) => `${claim.value} ${claim.qualifier} ${claim.lower}`)).size > 1,
    )
    .map((rivals) => [...rivals].sort((a, b) => Number(b.chosen) - Number(a.chosen)))
    .sort((a, b) => (b[0]?.timePeriod ?? '').localeCompare(a[0]?.timePeriod ?? '', 'en'))
}
