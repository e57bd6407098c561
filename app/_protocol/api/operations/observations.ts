import { group } from 'd3-array'
import { z } from 'zod'
import { findIndicator } from '../../../../db/queries/indicators'
import { type Claim, claimsOf } from '../../../../db/queries/observations'
import { kinds } from '../../../../stats/codes'
import { entityOf, pointPath } from '../../../_view/entity'
import { isIn } from '../../../_view/time'
import { claimOf, figureOf, observation } from '../claims'
import { Missing, operation } from '../operation'
import { listOf, oneOf, pageAddress, pageOf, paging, slug, year } from '../parameters'

export const observations = operation({
  path: 'observations',
  name: 'get_observations',
  title: 'Observations with their claims',
  description:
    'The charted figures of an indicator, each with its source, qualifier and kind; with claims=all every rival claim. A figure whose qualifier is not exact has to be told so.',
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
    const known = await claimsOf(db, indicator)
    const charted = known.filter(
      (one) =>
        one.chosen &&
        one.timePeriod !== null &&
        isIn(one.year, { from, to }) &&
        (kind === undefined || one.kind === kind) &&
        (entities === undefined || entities.includes(entityOf(one))),
    )
    const beside = claims === 'all' ? group(known, placeOf) : undefined
    return pageOf(charted, asked, (one) => observationOf(one, beside?.get(placeOf(one))))
  },
})

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
