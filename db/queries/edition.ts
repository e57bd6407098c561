import { once } from '../once'
import { edition } from '../schema'

/** The version of the data and when the seed folder last changed (ISO date and time). */
export const findEdition = once(async (db): Promise<{ version: string; changedAt: string }> => {
  const [row] = await db.select().from(edition)
  if (!row) throw new Error('the database holds no edition')
  return row
})
