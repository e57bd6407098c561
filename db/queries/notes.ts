import { group } from 'd3-array'
import { and, asc, desc, eq, isNull, type SQL } from 'drizzle-orm'
import type { Database } from '../client'
import { note } from '../schema'

/** A finding about figures that do not fit one another, with those of its points that were asked for. */
export type Note = Awaited<ReturnType<typeof notesOf>>[number]

/** What was found about figures of an indicator, each finding once, the latest period first. */
export function notesOf(db: Database, indicator: string) {
  return select(db, eq(note.indicator, indicator))
}

/** What was found about one series at one period. */
export function notesAt(db: Database, indicator: string, entity: string, timePeriod: string) {
  const [refArea = '', counterpartArea] = entity.split('.')
  const paired =
    counterpartArea === undefined ? isNull(note.counterpartArea) : eq(note.counterpartArea, counterpartArea)
  return select(
    db,
    and(eq(note.indicator, indicator), eq(note.refArea, refArea), paired, eq(note.timePeriod, timePeriod)),
  )
}

async function select(db: Database, where: SQL | undefined) {
  const rows = await db.select().from(note).where(where).orderBy(desc(note.timePeriod), asc(note.id))
  return [...group(rows, (row) => row.number)].flatMap(([number, points]) => {
    const [first] = points
    return first ? [{ number, finding: first.finding, points }] : []
  })
}
