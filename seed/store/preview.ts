import { type Draft, draftOf, type Wanted } from './draft'
import type { Refused } from './outcome'

/** What changes would make of a folder, before anybody saves them: the whole of it, its problems, and what differs. */
export const previewChanges = (wanted: Wanted): Promise<Draft | Refused> => draftOf(wanted)
