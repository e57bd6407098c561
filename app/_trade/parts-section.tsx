import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import type { Measured } from '../../stats/inexact'
import { ChartFigure } from '../_chart/chart'
import { indicatorChart } from '../_chart/indicator-chart'
import { claimText, type Language, spanText } from '../_chart/reading'
import { figureText } from '../_i18n/format'
import { listText } from '../_i18n/list'
import { TableFrame } from '../_table/frame'
import { ClaimLink } from './claim-link'
import { isYearly } from './ledger'
import { namesOf, type Pair } from './pair'
import { type Partner, type PartsRow, partsRows } from './parts'
import { indicatorOf } from './view'

type PartsSectionProps = { pair: Pair; partners: readonly Partner[]; claims: readonly Claim[] }

/** An area's trade with a group by its partners: a line for each, and what the stated parts add up to. */
export function PartsSection({ pair, partners, claims }: PartsSectionProps) {
  const { language, ledger, reference, counterpart, indicators } = pair
  const { t, locale } = language
  const indicator = indicators.get(indicatorOf.turnover)
  const rows = partsRows(ledger, { refArea: reference.area, group: counterpart.area, partners })
  if (!indicator || partners.length === 0 || rows.length === 0) return null
  const areas = new Set(partners.map(({ area }) => area))
  const years = new Set(rows.map(({ year }) => year))
  const parts = claims.filter(
    (claim) =>
      claim.indicator === indicatorOf.turnover &&
      claim.refArea === reference.area &&
      areas.has(claim.counterpartArea ?? '') &&
      isYearly(claim) &&
      years.has(Number(claim.timePeriod)),
  )
  const model = indicatorChart(language, indicator, parts)
  const names = listText(
    locale,
    partners.map(({ name }) => name),
  )
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{t('trade.parts', { group: counterpart.name })}</h2>
      <p className="prose">{t('trade.partsLead', { names, ...namesOf(pair) })}</p>
      {model && (
        <ChartFigure
          {...{ language, indicator, model, claims: parts, href: undefined }}
          title={t('trade.partsChart', { reference: reference.name, period: spanText(model) })}
        />
      )}
      <ul className="sums">
        {rows.slice(0, wordedRows).map((row) => (
          <li key={row.year}>{sumWords(language, indicator, row)}</li>
        ))}
      </ul>
      <PartsTable {...{ pair, partners, indicator, rows }} />
    </section>
  )
}

const wordedRows = 3

/** "In 2025 the 4 parts that are stated add up to ≈ $11.6 bn, against …; no figure of Hungary." */
function sumWords({ t, locale }: Language, indicator: Indicator, row: PartsRow): string {
  const { sum, whole, missing, parts, year } = row
  const text = (measured: Measured | undefined) => {
    if (!measured) return t('trade.noFigure')
    const { qualifier, value } = measured
    if (qualifier === 'at-least' || qualifier === 'at-most')
      return t(`trade.bound.${qualifier}`, { value: figureText(t, locale, indicator, value) })
    return claimText({ t, locale }, indicator, measured)
  }
  return t('trade.sumWords', {
    year: String(year),
    count: parts.filter(Boolean).length,
    sum: text(sum),
    whole: text(whole),
    missing:
      missing.length === 0
        ? 'none'
        : listText(
            locale,
            missing.map(({ name }) => name),
          ),
  })
}

type PartsTableProps = {
  pair: Pair
  partners: readonly Partner[]
  indicator: Indicator
  rows: readonly PartsRow[]
}

function PartsTable({ pair, partners, indicator, rows }: PartsTableProps) {
  const { language, indicators } = pair
  const { t } = language
  const percent = indicators.get(indicatorOf.share)
  const heads = [...partners.map(({ name }) => name), t('trade.sum'), t('trade.whole'), t('trade.sumShare')]
  return (
    <TableFrame labelledBy="parts">
      <caption>{t('trade.partsTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('trade.year')}</th>
          {heads.map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.year}>
            <th scope="row">{row.year}</th>
            {partners.map(({ area }, i) => (
              <td key={area} className="number">
                <ClaimLink pair={pair} claim={row.parts[i]} />
              </td>
            ))}
            <td className="number">{row.sum && claimText(language, indicator, row.sum)}</td>
            <td className="number">
              <ClaimLink pair={pair} claim={row.whole} />
            </td>
            <td className="number">{row.share && percent && claimText(language, percent, row.share)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
