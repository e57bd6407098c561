import type { Area } from '../../db/queries/areas'
import type { Claim } from '../../db/queries/observations'
import { isMeasured } from '../_chart/reading'
import { entityOf } from '../_view/entity'
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
export function tradeMatrix(input: MatrixInput, view: TradeView): Matrix {
  const { areas, states } = input
  const ledger = ledgerOf(input.claims)
  const figures = figuresByPair(input, view.measure)
  const pairs = [...figures.keys()].map((entity) => entity.split('.'))
  const shownAs = (side: ReadonlySet<string | undefined>) =>
    inOrder(
      areas.filter(
        ({ area, type }) =>
          states.has(area) || (side.has(area) && (area === organization || type === 'country')),
      ),
      states,
    )
  const rowAreas = shownAs(new Set(pairs.map(([reporter]) => reporter)))
  const partners = new Set(pairs.map(([, partner]) => partner))
  const columns = [...shownAs(partners), ...areas.filter(({ area }) => area === world && partners.has(area))]
  return {
    columns,
    rows: rowAreas.map((area) => ({
      area,
      cells: columns.map((counterpart) => ({ counterpart, cell: cellAt(area.area, counterpart.area) })),
    })),
    outside: areas.flatMap((reference) =>
      areas
        .filter((counterpart) => isOutside(reference, counterpart))
        .map((counterpart) => ({ reference, counterpart })),
    ),
  }

  function cellAt(refArea: string, counterpartArea: string): Cell {
    if (refArea === counterpartArea) return { state: 'self' }
    const pair = { refArea, counterpartArea }
    const ofPair = figures.get(entityOf(pair))
    const figure = view.year === null ? ofPair?.at(-1) : ofPair?.find((one) => one.year === view.year)
    const mirror = mirrorAt(ledger, view, pair, figure?.year)
    if (figure) {
      const tone = counterpartArea === world ? null : toneOf(view.measure, figure.measured.value)
      return { state: 'figure', figure, tone, mirror }
    }
    if (mirror) return { state: 'mirror', mirror }
    return { state: view.year === null && ofPair ? 'partial' : 'none' }
  }

  function isOutside(reference: Area, counterpart: Area): boolean {
    const isInside = rowAreas.includes(reference) && columns.includes(counterpart)
    const pair = { refArea: reference.area, counterpartArea: counterpart.area }
    return !isInside && reference !== counterpart && counterpart.area !== world && figures.has(entityOf(pair))
  }
}

/** The years of which a measure has figures of whole years, the latest first. */
export function yearsOf(input: MatrixInput, measure: Measure): number[] {
  const figures = [...figuresByPair(input, measure).values()].flat()
  return [...new Set(figures.map(({ year }) => year))].sort((a, b) => b - a)
}

/** The figures of each pair; a pair of which only parts of years are stated has none. */
function figuresByPair(
  { claims, multipliers }: MatrixInput,
  measure: Measure,
): Map<string, readonly Figure[]> {
  const ledger = ledgerOf(claims)
  const found = new Map<string, readonly Figure[]>()
  for (const { indicator, refArea, counterpartArea, kind } of claims) {
    const isStated = indicator === indicatorOf[measure]
    const isDivided = measure === 'share' && indicator === indicatorOf.turnover
    if (counterpartArea === null || !isMeasured({ kind }) || !(isStated || isDivided)) continue
    const pair = { refArea, counterpartArea }
    if (found.has(entityOf(pair))) continue
    const figures = figuresOf(ledger, multipliers, measure, pair)
    if (isStated || figures.length > 0) found.set(entityOf(pair), figures)
  }
  return found
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

/** The states of the Organization, the Organization, then the others. */
const inOrder = (areas: readonly Area[], states: ReadonlySet<string>) => {
  const rank = ({ area }: Area) => (states.has(area) ? 0 : area === organization ? 1 : 2)
  return [...areas].sort((a, b) => rank(a) - rank(b))
}
