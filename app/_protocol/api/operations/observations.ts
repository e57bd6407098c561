import { group } from 'd3-array'
import { z } from 'zod'
import type { Database } from '../../../../db/client'
import { findIndicator } from '../../../../db/queries/indicators'
import { type Claim, claimsAt, observationsPage } from '../../../../db/queries/observations'
import { kinds } from '../../../../stats/codes'
import { entityOf, pointPath } from '../../../_view/entity'
import { claimOf, figureOf, observation } from '../claims'
import { Missing, operation } from '../operation'
import { listOf, oneOf, pageAddress, paging, slug, year } from '../parameters'

export const observations = operation({
  path: 'observations',
  name: 'get_observations',
  parameters: z.strictObject({
    indicator: slug('trade-turnover'),
    area: z
      .string()
      .optional()
      .describe('Areas, or pairs of a reference and a counterpart area: KAZ~KAZ.OTS'),
    from: year.describe('First year'),
    to: year.describe('Last year'),
    kind: oneOf(kinds).optional().describe('Only figures of one kind'),
    claims: oneOf(['chosen', 'all']).default('chosen').describe('all: every claim beside the charted one'),
    ...paging,
  }),
  response: listOf(observation),
  async find(db, { indicator, area, from = null, to = null, kind, claims, ...asked }) {
    if (!(await findIndicator(db, indicator))) return new Missing(`There is no indicator "${indicator}".`)
    const entities = area?.toUpperCase().split('~')
    const { page, limit } = asked
    const found = await observationsPage(
      db,
      { indicator, entities, from, to, kind },
      { limit, offset: (page - 1) * limit },
    )
    const beside = claims === 'all' ? await claimsBeside(db, indicator, found.claims) : undefined
    return {
      ...{ total: found.total, page, next_page: page * limit < found.total ? page + 1 : null },
      data: found.claims.map((one) => observationOf(one, beside?.get(placeOf(one)))),
    }
  },
})

async function claimsBeside(db: Database, indicator: string, charted: readonly Claim[]) {
  const entities = [...new Set(charted.map(entityOf))]
  const periods = [...new Set(charted.flatMap(({ timePeriod }) => timePeriod ?? []))]
  return group(await claimsAt(db, indicator, { entities, periods }), placeOf)
}

const placeOf = (one: Claim) => `${entityOf(one)} ${one.timePeriod}`

const observationOf = (one: Claim, claims: readonly Claim[] | undefined): z.input<typeof observation> => ({
  indicator: one.indicator,
  area: one.refArea,
  area_name: one.refName,
  counterpart: one.counterpartArea,
  counterpart_name: one.counterpartName,
  period: one.timePeriod ?? '',
  ...figureOf(one),
  rivals: one.rivals,
  page: pageAddress(pointPath('en', one)),
  ...(claims && { claims: claims.map(claimOf) }),
})
