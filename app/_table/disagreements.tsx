import { group } from 'd3-array'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { SourceName } from '../_chart/headline'
import { claimText, entityName, isMeasured, type Language, periodOf } from '../_chart/reading'
import { Printed } from '../_printed/printed'
import { entityOf, pointPath } from '../_view/entity'
import { spreadText } from './origins'

const shownAtOnce = 6

/** The points at which sources state different figures: how many say what, which one is drawn, and who says the rest. */
export function Disagreements({ language, indicator, claims }: TableProps) {
  const { t } = language
  const points = disputed(claims)
  if (points.length === 0) return null
  const panels = points.map((rivals) => (
    <Panel key={pointKey(rivals)} language={language} indicator={indicator} claims={rivals} />
  ))
  return (
    <Printed as="section" id="disagree" aria-labelledby="disagree-head">
      <h2 id="disagree-head">{t('indicator.disagree')}</h2>
      <p className="prose">
        {t('indicator.disagreeLead', { count: points.length })}{' '}
        <a href={`/${language.locale}/about#choose`}>{t('point.rule')}</a>
      </p>
      <div className="panels">{panels.slice(0, shownAtOnce)}</div>
      {panels.length > shownAtOnce && (
        <details className="more">
          <summary>{t('indicator.showAll', { count: panels.length })}</summary>
          <div className="panels">{panels.slice(shownAtOnce)}</div>
        </details>
      )}
    </Printed>
  )
}

export type TableProps = { language: Language; indicator: Indicator; claims: readonly Claim[] }

function Panel({ language, indicator, claims }: TableProps) {
  const { t } = language
  const [first] = claims
  if (!first) return null
  return (
    <article className="panel">
      <h3>
        <a href={pointPath(language.locale, first)}>
          {entityName(first)}, {periodOf(language, first)}
        </a>
      </h3>
      <p className="small muted">{spreadText(language, indicator, claims)}</p>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} className={claim.chosen ? 'drawn' : undefined}>
            <b className="number">{claimText(language, indicator, claim)}</b>
            <span>
              <SourceName language={language} claim={claim} />
              {claim.scope && <span className="muted"> ({claim.scope})</span>}
              {claim.chosen && <i> {t('indicator.drawn')}</i>}
            </span>
          </li>
        ))}
      </ul>
    </article>
  )
}

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

const pointKey = ([claim]: readonly Claim[]) => claim && `${entityOf(claim)} ${claim.timePeriod}`
