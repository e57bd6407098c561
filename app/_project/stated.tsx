import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { SourceName } from '../_chart/headline'
import { claimText, type Language, periodOf } from '../_chart/reading'
import { TableFrame } from '../_table/frame'
import { pointPath } from '../_view/entity'

const shownAtOnce = 15

/** What single sources say of a project's figures, rivals side by side. */
export function Stated({ language, indicators, claims }: StatedProps) {
  const { t } = language
  const byName = new Map(indicators.map((indicator) => [indicator.indicator, indicator]))
  const order = [...byName.keys()]
  const rows = [...claims]
    .filter(({ rank }) => rank !== 'deprecated')
    .sort((a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator))
    .flatMap((claim) => {
      const indicator = byName.get(claim.indicator)
      return indicator ? [<StatedRow key={claim.id} {...{ language, indicator, claim }} />] : []
    })
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="stated">
      <h2 id="stated">{t('project.stated')}</h2>
      <p className="prose">{t('project.statedLead')}</p>
      <TableFrame labelledBy="stated">
        <StatedHead language={language} />
        <tbody>{rows.slice(0, shownAtOnce)}</tbody>
      </TableFrame>
      {rows.length > shownAtOnce && (
        <details className="more">
          <summary>{t('project.statedMore', { count: rows.length - shownAtOnce })}</summary>
          <TableFrame labelledBy="stated">
            <StatedHead language={language} />
            <tbody>{rows.slice(shownAtOnce)}</tbody>
          </TableFrame>
        </details>
      )}
    </section>
  )
}

type StatedProps = { language: Language; indicators: readonly Indicator[]; claims: readonly Claim[] }

function StatedHead({ language: { t } }: { language: Language }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('catalogue.name')}</th>
        <th scope="col" className="number">
          {t('indicator.value')}
        </th>
        <th scope="col">{t('indicator.kind')}</th>
        <th scope="col">{t('indicator.period')}</th>
        <th scope="col">{t('indicator.source')}</th>
      </tr>
    </thead>
  )
}

function StatedRow({ language, indicator, claim }: StatedRowProps) {
  const { t, locale } = language
  return (
    <tr>
      <th scope="row">{indicator.name}</th>
      <td className="number">
        <a href={pointPath(locale, claim)}>{claimText(language, indicator, claim)}</a>
      </td>
      <td>
        {t(`kind.${claim.kind}`)}
        {claim.scope && <span className="muted">, {claim.scope}</span>}
      </td>
      <td>{periodOf(language, claim)}</td>
      <td className="wide">
        <SourceName language={language} claim={claim} />
      </td>
    </tr>
  )
}

type StatedRowProps = { language: Language; indicator: Indicator; claim: Claim }
