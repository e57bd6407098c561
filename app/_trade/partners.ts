import type { Area } from '../../db/queries/areas'
import { type Figure, figuresOf } from './figures'
import { ledgerOf } from './ledger'
import type { MatrixInput } from './matrix'
import { type Measure, measures } from './view'

/** What an area states of its trade with a counterpart: the latest yearly figure of each measure that has one. */
export type PartnerRow = { counterpart: Area; latest: Readonly<Record<Measure, Figure | undefined>> }

/** An area's partners, the one with the largest turnover first; those without a figure of a whole year are left out. */
export function partnerRows(
  { claims, areas, multipliers }: Pick<MatrixInput, 'claims' | 'areas' | 'multipliers'>,
  refArea: string,
): PartnerRow[] {
  const ledger = ledgerOf(claims)
  const latest = (measure: Measure, counterpartArea: string) =>
    figuresOf(ledger, multipliers, measure, { refArea, counterpartArea }).at(-1)
  return areas
    .filter(({ area }) => area !== refArea)
    .map((counterpart) => ({
      counterpart,
      latest: {
        turnover: latest('turnover', counterpart.area),
        exports: latest('exports', counterpart.area),
        imports: latest('imports', counterpart.area),
        share: latest('share', counterpart.area),
      },
    }))
    .filter((row) => measures.some((measure) => row.latest[measure]))
    .sort((a, b) => size(b) - size(a))
}

const size = ({ latest }: PartnerRow) =>
  latest.turnover?.measured.value ?? latest.exports?.measured.value ?? latest.imports?.measured.value ?? 0
