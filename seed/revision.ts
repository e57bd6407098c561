import { z } from 'zod'
import { slug, text } from './cell'

const moment = z.iso.datetime({ error: 'a moment such as 2026-05-01T09:30:00.000Z' })
const count = z.string().regex(/^[1-9]\d*$/, { error: 'a number from 1' })

/**
 * A step of a revision, which is one save or one edit of files. Of a row that changed `before` and `after` have the
 * cells that differ, of a row that came or went all that are filled, and `row` says which one of the file it is. A
 * step without a key is a change of the text beside the rows: what stood at a place, and what stands there now.
 */
export const revision = z.object({
  revision: slug,
  step: count,
  at: moment,
  who: text,
  why: text.optional(),
  table: text,
  file: text,
  key: text.optional(),
  row: count.optional(),
  before: text.optional(),
  after: text.optional(),
  /** The revision that this one takes back. */
  undoes: slug.optional(),
})
