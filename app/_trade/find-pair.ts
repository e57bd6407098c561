import { cache } from 'react'
import { database } from '../../db/client'
import { claimsBetween } from '../../db/queries/observations'
import { tradeInput } from './input'
import { ledgerOf } from './ledger'

/** Two areas of which at least one states something of its trade with the other, as `KAZ.TUR` names them. */
export const findPair = cache(async (text: string) => {
  const [refArea = '', counterpartArea = '', ...rest] = text.split('.')
  const db = database()
  const [input, between] = await Promise.all([tradeInput(db), claimsBetween(db, refArea, counterpartArea)])
  const claims = between.filter((claim) => input.tradeIndicators.includes(claim.indicator))
  const reference = input.areas.find(({ area }) => area === refArea)
  const counterpart = input.areas.find(({ area }) => area === counterpartArea)
  if (rest.length > 0 || claims.length === 0 || !reference || !counterpart || reference === counterpart)
    return undefined
  return {
    reference,
    counterpart,
    claims,
    observations: input.claims,
    ledger: ledgerOf(input.claims),
    indicators: input.indicators,
    multipliers: input.multipliers,
    partners: counterpart.area === 'OTS' ? input.members.filter(({ area }) => area !== refArea) : [],
  }
})
