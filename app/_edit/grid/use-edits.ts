'use client'

import { useEffect, useState } from 'react'
import { adopted, doing, type Edits, redone, type Timeline, undone, untouched } from './edits'
import { type Kept, keep, readKept } from './kept'
import { storageName } from './storage-name'

/**
 * The edits of a file: kept by the browser until they are saved, across its pages of rows and a reload. Those that an
 * earlier window left are offered, since nobody may remember them.
 */
export function useEdits(file: string, version: string) {
  const [kept, setKept] = useState<Kept>({ version, timeline: untouched, at: 0 })
  const [offered, setOffered] = useState<Kept>()
  const [isReady, setReady] = useState(false)
  const name = storageName(file)
  useEffect(() => {
    const own = readKept(sessionStorage.getItem(name))
    const left = readKept(localStorage.getItem(name))
    if (own) setKept(own)
    else if (left) setOffered(left)
    setReady(true)
  }, [name])
  useEffect(() => {
    if (!isReady) return
    keep(sessionStorage, name, kept)
    if (!offered) keep(localStorage, name, kept)
  }, [isReady, kept, name, offered])
  const set = (next: (timeline: Timeline) => Timeline) =>
    setKept((before) => {
      const timeline = next(before.timeline)
      const isFirst = before.timeline.past.length === 0 && before.timeline.future.length === 0
      return { version: isFirst ? version : before.version, timeline, at: Date.now() }
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
    offered: offered && { at: offered.at, rows: Object.keys(offered.timeline.present).length },
    /** Goes on with what was offered, from the version that it was begun with, or has it forgotten. */
    settle: (does: 'continue' | 'discard') => {
      if (offered && does === 'continue')
        setKept(({ timeline }) => ({
          ...offered,
          timeline: doing(timeline, adopted(timeline.present, offered.timeline.present)),
        }))
      setOffered(undefined)
    },
  }
}
