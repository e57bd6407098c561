'use client'

import { useEffect, useState } from 'react'
import { doing, type Edits, redone, type Timeline, undone, untouched } from './edits'
import { storageName } from './storage-name'

type Kept = { version: string; timeline: Timeline }

/** The edits of a file: kept by the browser until they are saved, across its pages of rows and a reload. */
export function useEdits(file: string, version: string) {
  const [kept, setKept] = useState<Kept>({ version, timeline: untouched })
  const [isReady, setReady] = useState(false)
  const name = storageName(file)
  useEffect(() => {
    const found = readKept(sessionStorage.getItem(name))
    if (found) setKept(found)
    setReady(true)
  }, [name])
  useEffect(() => {
    if (!isReady) return
    if (isUntouched(kept.timeline)) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify(kept))
  }, [isReady, kept, name])
  const set = (next: (timeline: Timeline) => Timeline) =>
    setKept((before) => {
      const timeline = next(before.timeline)
      return { version: isUntouched(before.timeline) ? version : before.version, timeline }
    })
  return {
    isReady,
    /** The version that the first edit started from. */
    base: kept.version,
    timeline: kept.timeline,
    edits: kept.timeline.present,
    edit: (next: (edits: Edits) => Edits) => set((timeline) => doing(timeline, next(timeline.present))),
    undo: () => set(undone),
    redo: () => set(redone),
  }
}

const isUntouched = ({ past, future }: Timeline) => past.length === 0 && future.length === 0

/** What another version of this page kept may have another form: then it is as if there were nothing. */
function readKept(text: string | null): Kept | undefined {
  const kept: unknown = text === null ? undefined : JSON.parse(text)
  return isKept(kept) ? kept : undefined
}

const isKept = (kept: unknown): kept is Kept =>
  typeof kept === 'object' && kept !== null && 'version' in kept && 'timeline' in kept
