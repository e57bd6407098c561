import type { Database } from '../../db/client'
import { listAreas, listStates } from '../../db/queries/areas'
import { listIndicators } from '../../db/queries/indicators'
import { observationsOf } from '../../db/queries/observations'
import { readIndicators } from './figures'

/** What the pages about trade are made from: the charted figures of all pairs, the areas and the states. */
export async function tradeInput(db: Database) {
  const [claims, areas, members, indicators] = await Promise.all([
    observationsOf(db, readIndicators),
    listAreas(db),
    listStates(db),
    listIndicators(db),
  ])
  return {
    claims,
    areas,
    members,
    states: new Set(members.map(({ area }) => area)),
    indicators: new Map(indicators.map((indicator) => [indicator.indicator, indicator])),
    multipliers: new Map(indicators.map(({ indicator, unitMult }) => [indicator, unitMult])),
    tradeIndicators: indicators.filter(({ topic }) => topic === 'trade').map(({ indicator }) => indicator),
  }
}

export type TradeInput = Awaited<ReturnType<typeof tradeInput>>
