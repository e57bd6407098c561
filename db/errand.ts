import type { Refused, Saved } from '../seed/store/outcome'
import type { Asked, Previewed } from './preview'

/** What the process beside the server is asked to do, in the name of an editor where it writes. */
export type Errand =
  | { does: 'preview'; changes: Asked }
  | { does: 'save'; save: Asked & { why: string }; editor: string }
  | { does: 'undo'; undo: { revision: string; why: string }; editor: string }

/** What came of a save; the figures are loaded, so that the next request shows it, or the terminal says why not. */
export type Settled = (Saved & { isLoaded: boolean }) | Refused

/** What comes of each errand. */
export type Found = { preview: Previewed; save: Settled; undo: Settled }
