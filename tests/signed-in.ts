import { linkProof } from '../app/_edit/session/proof'
import { openEditing } from '../db/editing-file'
import { beginSession } from '../db/sessions'

/** The cookie of somebody who came by the link of a server over a database: it gets pages that nobody keeps. */
export function signedIn(file: string): string {
  const kept = openEditing(`${file}.editing`)
  const token = beginSession(kept, { name: 'Aygül', proof: linkProof() })
  kept.close()
  return `session=${token}`
}
