import type { Database } from './client'

/**
 * A query of a small table, asked once of each handle: what a handle reads never changes, since a load renames a new
 * file into place and readers get a new handle.
 */
export function once<T>(query: (db: Database) => Promise<T>): (db: Database) => Promise<T> {
  const answers = new WeakMap<Database, Promise<T>>()
  return (db) => {
    const known = answers.get(db)
    if (known) return known
    const answer = query(db)
    answers.set(db, answer)
    answer.catch(() => answers.delete(db))
    return answer
  }
}
