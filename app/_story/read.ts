import type { Database } from '../../db/client'
import { type Indicator, listIndicators } from '../../db/queries/indicators'
import { type Claim, claimsOf } from '../../db/queries/observations'
import { entityOf } from '../_view/entity'

export type Story = { indicators: readonly string[]; entities: readonly string[] }

/** A claim with what it measures. */
export type Told = { indicator: Indicator; claim: Claim }

/** Every claim that a story can tell of, by the slug of its indicator, in the order of the query. */
export async function readStory(
  db: Database,
  { indicators, entities }: Story,
): Promise<(slug: Story['indicators'][number]) => Told[]> {
  const [listed, ...found] = await Promise.all([
    listIndicators(db),
    ...indicators.map((slug) => claimsOf(db, slug)),
  ])
  const told = new Map(
    indicators.map((slug, i) => {
      const indicator = listed.find((one) => one.indicator === slug)
      const claims = (found[i] ?? []).filter((claim) => entities.includes(entityOf(claim)))
      return [slug, indicator ? claims.map((claim) => ({ indicator, claim })) : []]
    }),
  )
  return (slug) => told.get(slug) ?? []
}
