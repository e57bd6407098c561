import type { Claim } from '../../db/queries/observations'
import { changeOf, type Measured } from '../../stats/inexact'
import { inUnits, type Multipliers } from './figures'
import { flowIn, type Ledger } from './ledger'
import { type Flow, indicatorOf, mirrorOf } from './view'

/** One year of a flow as both sides state it; the gap is the counterpart's figure against the own, in per cent. */
export type MirrorRow = {
  year: number
  own: Claim | undefined
  mirror: Claim | undefined
  gap: Measured | undefined
}

/** The years in which at least one side states the flow, the latest first. */
export function mirrorRows(
  ledger: Ledger,
  multipliers: Multipliers,
  flow: Flow,
  pair: { refArea: string; counterpartArea: string },
): MirrorRow[] {
  const ownFlow = flowIn(ledger, indicatorOf[flow], pair.refArea, pair.counterpartArea)
  const mirrorFlow = flowIn(ledger, mirrorOf[flow], pair.counterpartArea, pair.refArea)
  const years = new Set([...ownFlow.keys(), ...mirrorFlow.keys()])
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => {
      const [own, mirror] = [ownFlow.get(year), mirrorFlow.get(year)]
      const gap = own && mirror && changeOf(inUnits(own, multipliers), inUnits(mirror, multipliers))
      return { year, own, mirror, gap }
    })
}
