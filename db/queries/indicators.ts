import { asc, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { once } from '../once'
import { indicator, topic, unit } from '../schema'

const columns = {
  indicator: indicator.indicator,
  topic: indicator.topic,
  topicName: topic.name,
  name: indicator.name,
  definition: indicator.definition,
  unitMult: indicator.unitMult,
  unit,
  frequency: indicator.frequency,
  chart: indicator.chart,
  featured: indicator.featured,
  code: indicator.code,
  note: indicator.note,
}

export type Indicator = Awaited<ReturnType<typeof listIndicators>>[number]

/** All indicators with their units, in the order of topics and of the seed file. */
export const listIndicators = once(
  async (db) =>
    await db
      .select(columns)
      .from(indicator)
      .innerJoin(topic, eq(topic.topic, indicator.topic))
      .innerJoin(unit, eq(unit.unit, indicator.unit))
      .orderBy(asc(topic.position), asc(indicator.position)),
)

export async function findIndicator(db: Database, slug: string): Promise<Indicator | undefined> {
  const found = await db
    .select(columns)
    .from(indicator)
    .innerJoin(topic, eq(topic.topic, indicator.topic))
    .innerJoin(unit, eq(unit.unit, indicator.unit))
    .where(eq(indicator.indicator, slug))
  return found[0]
}
