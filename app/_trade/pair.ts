import type { Area } from '../../db/queries/areas'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import type { Language } from '../_chart/reading'
import type { Multipliers } from './figures'
import type { Ledger } from './ledger'

/** What the parts of a pair's page are made from. `claims` are all of both sides about trade, rivals too. */
export type Pair = {
  language: Language
  reference: Area
  counterpart: Area
  claims: readonly Claim[]
  ledger: Ledger
  indicators: ReadonlyMap<string, Indicator>
  multipliers: Multipliers
}

export const codesOf = ({ reference, counterpart }: Pair) => ({
  refArea: reference.area,
  counterpartArea: counterpart.area,
})

export const namesOf = ({ reference, counterpart }: Pick<Pair, 'reference' | 'counterpart'>) => ({
  reference: reference.name,
  counterpart: counterpart.name,
})
