import { z } from 'zod'
import type { Database } from '../../../../db/client'
import { findIndicator } from '../../../../db/queries/indicators'
import { observationsAbout } from '../../../../db/queries/observations'
import { entitySeries } from '../../entity-series'
import { unitSaid } from '../../unit-said'
import { figureOf, observation } from '../claims'
import { Missing, operation } from '../operation'
import { pageAddress } from '../parameters'

const side = z.object({ indicator: z.string(), entity: z.string(), name: z.string(), unit: z.string() })
const figure = observation
  .pick({ value: true, value_text: true, qualifier: true, kind: true, source: true })
  .nullable()

const series = (example: string) =>
  z
    .string({ error: `an indicator and an area such as ${example}` })
    .regex(/^[a-z0-9-]+\/[A-Za-z0-9.-]+$/, { error: `an indicator and an area such as ${example}` })
    .meta({ description: `For example ${example}`, examples: [example] })

export const compare = operation({
  path: 'compare',
  name: 'compare',
  parameters: z.strictObject({ left: series('gdp-current-usd/KAZ'), right: series('gdp-current-usd/UZB') }),
  response: z.object({
    left: side,
    right: side,
    periods: z.array(z.object({ period: z.string(), left: figure, right: figure })),
    page: z.string(),
  }),
  async find(db, asked) {
    const [left, right] = [await sideOf(db, asked.left), await sideOf(db, asked.right)]
    if (left instanceof Missing) return left
    if (right instanceof Missing) return right
    const periods = [...new Set([...left.figures.keys(), ...right.figures.keys()])].toSorted()
    return {
      left: left.side,
      right: right.side,
      periods: periods.map((period) => ({
        period,
        left: left.figures.get(period) ?? null,
        right: right.figures.get(period) ?? null,
      })),
      page: pageAddress(`/compare?left=${asked.left}&right=${asked.right}`),
    }
  },
})

async function sideOf(db: Database, text: string) {
  const [slug = '', code = ''] = text.split('/')
  const indicator = await findIndicator(db, slug)
  if (!indicator) return new Missing(`There is no indicator "${slug}".`)
  const entity = code.toUpperCase()
  const [found] = entitySeries(await observationsAbout(db, slug, [entity]))
  if (!found) return new Missing(`The indicator ${slug} has no figures of ${entity}.`)
  return {
    side: { indicator: slug, entity, name: `${indicator.name}, ${found.name}`, unit: unitSaid(indicator) },
    figures: new Map(
      found.figures.map(({ period, claim }) => {
        const { value, value_text, qualifier, kind, source } = figureOf(claim)
        return [period, { value, value_text, qualifier, kind, source }]
      }),
    ),
  }
}
