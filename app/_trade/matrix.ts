import type { Area } from '../../db/queries/areas'
import type { Claim } from '../../db/queries/observations'
import { isMeasured } from '../_chart/reading'
import { entityOf } from '../_chart/view'
import { type Figure, figuresOf, type Multipliers } from './figures'
import { flowIn, type Ledger, ledgerOf } from './ledger'
import { toneOf } from './tones'
import { indicatorOf, type Measure, mirrorOf, type TradeView } from './view'

export type Mirror = { year: number; claim: Claim }

/**
 * What stands at a row and a column. Without a figure of its own a cell may have the counterpart's (`mirror`), or
 * only figures of parts of a year (`partial`).
 */
export type Cell =
  | { state: 'figure'; figure: Figure; tone: number | null; mirror: Mirror | undefined }
  | { state: 'mirror'; mirror: Mirror }
  | { state: 'partial' | 'none' | 'self' }

export type Matrix = {
  columns: readonly Area[]
  rows: readonly { area: Area; cells: readonly { counterpart: Area; cell: Cell }[] }[]
  /** Pairs that have figures, but with a group of states that has no row or column. */
  outside: readonly { reference: Area; counterpart: Area }[]
}

export type MatrixInput = {
  claims: readonly Claim[]
  areas: readonly Area[]
  states: ReadonlySet<string>
  multipliers: Multipliers
}

/**
 * Who trades with whom. Rows are the areas whose figures they are, columns the counterparts: the states of the
 * Organization always, then the Organization, other countries and the world as far as they have figures.
 */
export function tradeMatrix({ claims, areas, states, multipliers }: MatrixInput, view: TradeView): Matrix {
  const ledger = ledgerOf(claims)
  const stated = claims.filter((claim) => isOfMeasure(claim, view.measure))
  const isShown = ({ area, type }: Area) => states.has(area) || area === organization || type === 'country'
  const reporters = new Set(stated.map((claim) => claim.refArea))
  const partners = new Set(stated.map((claim) => claim.counterpartArea))
  const rowAreas = inOrder(
    areas.filter((area) => isShown(area) && (states.has(area.area) || reporters.has(area.area))),
    states,
  )
  const columnAreas = [
    ...inOrder(
      areas.filter((area) => isShown(area) && (states.has(area.area) || partners.has(area.area))),
      states,
    ),
    ...areas.filter(({ area }) => area === world && partners.has(area) && view.measure !== 'share'),
  ]
  const known = new Set(stated.map(entityOf))
  return {
    columns: columnAreas,
    rows: rowAreas.map((area) => ({
      area,
      cells: columnAreas.map((counterpart) => ({ counterpart, cell: cellAt(area.area, counterpart.area) })),
    })),
    outside: outsidePairs(),
  }

  function cellAt(refArea: string, counterpartArea: string): Cell {
    if (refArea === counterpartArea) return { state: 'self' }
    const pair = { refArea, counterpartArea }
    const figures = figuresOf(ledger, multipliers, view.measure, pair)
    const figure = view.year === null ? figures.at(-1) : figures.find((one) => one.year === view.year)
    const mirror = mirrorAt(ledger, view, pair, figure?.year)
    if (figure) {
      const tone = counterpartArea === world ? null : toneOf(view.measure, figure.measured.value)
      return { state: 'figure', figure, tone, mirror }
    }
    if (mirror) return { state: 'mirror', mirror }
    return { state: view.year === null && known.has(entityOf(pair)) ? 'partial' : 'none' }
  }

  function outsidePairs() {
    const [rows, columns] = [new Set(rowAreas), new Set(columnAreas)]
    return areas.flatMap((reference) =>
      areas.flatMap((counterpart) => {
        const isKnown = known.has(entityOf({ refArea: reference.area, counterpartArea: counterpart.area }))
        const isInside = rows.has(reference) && columns.has(counterpart)
        return isKnown && !isInside && counterpart.area !== world ? [{ reference, counterpart }] : []
      }),
    )
  }
}

/** The years of which a measure has figures of whole years, the latest first. */
export function yearsOf({ claims, multipliers }: MatrixInput, measure: Measure): number[] {
  const ledger = ledgerOf(claims)
  const pairs = new Map(
    claims
      .filter((claim) => isOfMeasure(claim, measure))
      .map(({ refArea, counterpartArea }) => [`${refArea}.${counterpartArea}`, { refArea, counterpartArea }]),
  )
  const years = [...pairs.values()].flatMap(({ refArea, counterpartArea }) =>
    counterpartArea === null
      ? []
      : figuresOf(ledger, multipliers, measure, { refArea, counterpartArea }).map(({ year }) => year),
  )
  return [...new Set(years)].sort((a, b) => b - a)
}

const organization = 'OTS'
const world = 'WLD'

/** The counterpart's figure of the same year where it has one, else, where no year was asked for, its latest. */
function mirrorAt(
  ledger: Ledger,
  { measure, year }: TradeView,
  pair: { refArea: string; counterpartArea: string },
  own: number | undefined,
): Mirror | undefined {
  if (measure === 'share') return undefined
  const mirror = flowIn(ledger, mirrorOf[measure], pair.counterpartArea, pair.refArea)
  const wanted = year ?? own
  const same = wanted === undefined ? undefined : mirror.get(wanted)
  if (wanted !== undefined && same) return { year: wanted, claim: same }
  const latest = year === null ? [...mirror].at(-1) : undefined
  return latest && { year: latest[0], claim: latest[1] }
}

const isOfMeasure = (claim: Claim, measure: Measure) =>
  claim.counterpartArea !== null &&
  isMeasured(claim) &&
  (claim.indicator === indicatorOf[measure] ||
    (measure === 'share' && claim.indicator === indicatorOf.turnover))

/** The states of the Organization, the Organization, then the others. */
const inOrder = (areas: readonly Area[], states: ReadonlySet<string>) => {
  const rank = ({ area }: Area) => (states.has(area) ? 0 : area === organization ? 1 : 2)
  return [...areas].sort((a, b) => rank(a) - rank(b))
}
