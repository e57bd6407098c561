import type { Timeline } from './edits'

/** Edits as the browser keeps them: what they started from, and when they were last touched. */
export type Kept = { version: string; timeline: Timeline; at: number }

/** Keeps edits that there are; what is too large for the browser stays in the page alone. */
export function keep(storage: Storage, name: string, kept: Kept): void {
  const { past, present, future } = kept.timeline
  const isEmpty = past.length === 0 && future.length === 0
  const isLeft = storage === localStorage
  if (isEmpty || (isLeft && Object.keys(present).length === 0)) {
    storage.removeItem(name)
    return
  }
  const timeline = isLeft ? { past: [{}], present, future: [] } : kept.timeline
  try {
    storage.setItem(name, JSON.stringify({ ...kept, timeline }))
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error
    storage.removeItem(name)
  }
}

/** What another version of this page kept may have another form: then it is as if there were nothing. */
export function readKept(text: string | null): Kept | undefined {
  const kept: unknown = text === null ? undefined : JSON.parse(text)
  return isKept(kept) ? kept : undefined
}

const isKept = (kept: unknown): kept is Kept =>
  typeof kept === 'object' && kept !== null && 'version' in kept && 'timeline' in kept && 'at' in kept
