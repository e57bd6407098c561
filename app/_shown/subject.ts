import type { Database } from '../../db/client'
import { listAreas, listStates } from '../../db/queries/areas'
import { findIndicator, type Indicator, listIndicators } from '../../db/queries/indicators'
import { inputAreas, inputFigures } from '../../db/queries/inputs'
import { type Claim, claimsOf } from '../../db/queries/observations'
import { groups } from '../_view/country'
import { entityOf } from '../_view/entity'
import { readView, type View, type ViewFault } from '../_view/view'
import { type Inputs, inputFor, inputIndicators, inputsOf } from './inputs'

/** An indicator with all that its views are made of. */
export type Subject = {
  indicator: Indicator
  claims: readonly Claim[]
  /** Areas that hold others. */
  groups: ReadonlySet<string>
  states: readonly { area: string; name: string; role: 'member' | 'observer' }[]
  inputs: Inputs
}

/** What an address asks for: the subject, with the figures that the view divides by, and the view itself. */
export type Asked = { subject: Subject; view: View; faults: readonly ViewFault[] }

export async function findAsked(
  db: Database,
  slug: string,
  search: URLSearchParams,
): Promise<Asked | undefined> {
  const [indicator, claims, states, inputRows, areas, indicators] = await Promise.all([
    findIndicator(db, slug),
    claimsOf(db, slug),
    listStates(db),
    inputAreas(db, Object.values(inputIndicators)),
    listAreas(db),
    listIndicators(db),
  ])
  if (!indicator) return undefined
  const { view, faults } = readView(search, {
    entities: entitiesOf(claims),
    groups,
    indicators: indicators.map((one) => one.indicator),
  })
  const needed = inputFor[view.units]
  const figures = needed ? await inputFigures(db, inputIndicators[needed]) : []
  return {
    subject: { indicator, claims, states, groups: groupsAmong(areas), inputs: inputsOf(inputRows, figures) },
    view,
    faults,
  }
}

export const entitiesOf = (claims: readonly Claim[]): string[] => [...new Set(claims.map(entityOf))]

const groupsAmong = (areas: readonly { area: string; type: string }[]) =>
  new Set(areas.filter(({ type }) => type === 'group' || type === 'region').map(({ area }) => area))
