import type { Indicator } from '../../db/queries/indicators'
import type { Translator } from '../_i18n/messages'
import { unitsSaid } from '../_shown/measure'
import type { Figure } from '../_shown/series'
import type { Shown } from '../_shown/shown'
import { type Column, indicatorColumns } from './columns'
import type { Cell } from './table'

/** What a view shows as a table: the columns of the indicator's file, and with a transformation the stated figure. */
export function shownRows(
  t: Translator,
  indicator: Indicator,
  shown: Shown,
): { columns: Column[]; rows: Cell[][] } {
  const { name, indicator: slug, unit, unitMult } = indicator
  const stated = unitMult === 0 ? unit.name : `10^${unitMult} ${unit.name}`
  const said = unitsSaid(t, indicator, shown, stated)
  const isMade = shown.units !== 'lin'
  const columns: Column[] = isMade
    ? [
        ...indicatorColumns({ name: `${name} (${said})`, indicator: `${slug}-${shown.units}` }, 'number'),
        { name, short: slug.replaceAll('-', '_'), type: 'figure' },
      ]
    : indicatorColumns(indicator)
  const rows = figuresOf(shown).map((figure) => {
    const { valueText } = figure.claim
    const row = rowOf(figure, isMade ? computed(figure) : asTyped(figure), said)
    return isMade ? [...row, valueText] : row
  })
  return { columns, rows }
}

/** Of the level every charted claim leaves, those of plans and of shorter periods too. */
export function figuresOf({ units, series, claims }: Shown): Figure[] {
  if (units !== 'lin') return series.flatMap(({ figures }) => figures)
  return claims
    .filter((claim) => claim.chosen && claim.timePeriod !== null)
    .map((claim) => ({ ...claim, period: claim.timePeriod ?? '', claim }))
}

type Amounts = { value: Cell; lower: Cell; upper: Cell }

const computed = ({ value, lower, upper }: Figure): Amounts => ({
  value: rounded(value),
  lower: lower == null ? null : rounded(lower),
  upper: upper == null ? null : rounded(upper),
})

const asTyped = ({ claim }: Figure): Amounts => ({
  value: claim.valueText,
  lower: claim.lowerText,
  upper: claim.upperText,
})

function rowOf({ qualifier, claim }: Figure, { value, lower, upper }: Amounts, unit: string): Cell[] {
  return [
    claim.refName,
    claim.refArea,
    claim.year,
    value,
    claim.timePeriod,
    claim.counterpartName,
    claim.counterpartArea,
    unit,
    qualifier,
    lower,
    upper,
    claim.kind,
    claim.obsStatus ?? 'A',
    claim.scope,
    claim.publisher === null ? 'unsourced' : `${claim.publisher}: ${claim.sourceTitle}`,
    claim.url,
  ]
}

/** Twelve digits hold what a calculation knows, without the noise of its last ones. */
const rounded = (value: number) => Number(value.toPrecision(12))
