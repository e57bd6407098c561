import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Figure, Reading } from './readings'
import { saidReading } from './said'
import type { Focus } from './steps'
import { usePlotEvents } from './use-plot-events'
import { useResizes } from './use-resizes'
import type { Words } from './words'

/** Where a chart was first touched, before it was live. */
export type Touch = { clientX: number; clientY: number; isPinned: boolean }

/**
 * What of a chart is read, by pointer, finger and key, and what is said of it: pointed at it follows, pressed it stays,
 * Escape lets go. It goes on from the first touch and the keys that came before there was a script.
 */
export function useReading({
  box,
  first,
  keys,
  words,
  readings,
  begin,
  focusAt,
  stepped,
  meant,
}: ReadingInput) {
  const [{ focus, isPinned }, setRead] = useState<Read>(unread)
  const [said, setSaid] = useState('')
  const pinnedBefore = useRef<number>(undefined)
  useResizes(box)

  const read = (focus: Focus | undefined, isPinned: boolean) =>
    setRead((before) => (isSame(before, { focus, isPinned }) ? before : { focus, isPinned }))
  const say = ({ at, figure }: Focus) => {
    const reading = readings[at]
    if (reading) setSaid(saidReading(words, reading, figure))
  }

  usePlotEvents(box, {
    onPoint: (event) => {
      const isTouch = event.pointerType === 'touch'
      if (isTouch || !isPinned) read(focusAt(event), isTouch)
    },
    onLeave: () => isPinned || read(undefined, false),
    onDown: () => {
      pinnedBefore.current = isPinned ? focus?.at : undefined
    },
    onPress: (event, isOnLink) => {
      const pressed = focusAt(event)
      const again = pressed !== undefined && pressed.at === pinnedBefore.current
      if (again && isOnLink) return
      if (isOnLink) event.preventDefault()
      read(pressed, pressed !== undefined && !again)
    },
    onKey: (event) => {
      const figure = meant(focus)
      if (event.key === 'Escape') return leave()
      if (event.key === 'Enter' && figure?.point.path) return leadTo(figure.point.path)
      const next = stepped(focus, event.key)
      if (!next) return
      event.preventDefault()
      read(next, isPinned)
      say(next)
    },
    onFocus: () => read(focus ?? begin, isPinned),
    onFocusOfLink: (link) => read(focusAt(middleOf(link)), false),
    onBlur: () => isPinned || read(undefined, false),
    onElsewhere: () => read(undefined, false),
  })

  const start = useEffectEvent(() => {
    if (first) read(focusAt(first), first.isPinned)
    else if (box.current?.querySelector('.plot-box:focus-visible')) follow()
    else {
      const link = box.current?.querySelector('a:focus-visible')
      if (link) read(focusAt(middleOf(link)), false)
    }
  })
  useEffect(() => start(), [])

  /** Goes where the keys lead that were pressed before the chart was live. */
  function follow() {
    let reached = begin
    for (const key of keys) {
      const path = key === 'Enter' ? meant(reached)?.point.path : undefined
      if (path) return leadTo(path)
      reached = stepped(reached, key) ?? reached
    }
    read(reached, false)
    if (keys.length > 0) say(reached)
  }

  function leave() {
    read(undefined, false)
    setSaid('')
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }

  return { focus, isPinned, said, forget: () => setRead(unread) }
}

/** A page of a day leads on to that day, as its links do. */
function leadTo(path: string) {
  const day = new URLSearchParams(location.search).get('asOf')
  location.assign(day ? `${path}?${new URLSearchParams({ asOf: day })}` : path)
}

/** A pointer in the middle of a link. */
function middleOf(link: Element): Pointer {
  const { left, top, width, height } = link.getBoundingClientRect()
  return { clientX: left + width / 2, clientY: top + height / 2, target: link }
}

/** A place on the screen, and what is there where an event tells. */
export type Pointer = { clientX: number; clientY: number; target?: EventTarget | null }

type ReadingInput = {
  box: RefObject<HTMLDivElement | null>
  first: Touch | undefined
  keys: readonly string[]
  words: Words
  readings: readonly Reading[]
  /** Where a reader begins who comes by key. */
  begin: Focus
  focusAt: (pointer: Pointer) => Focus | undefined
  stepped: (focus: Focus | undefined, key: string) => Focus | undefined
  /** The figure to whose claims Enter leads. */
  meant: (focus: Focus | undefined) => Figure | undefined
}

type Read = { focus: Focus | undefined; isPinned: boolean }

const unread: Read = { focus: undefined, isPinned: false }

const isSame = (a: Read, b: Read) =>
  a.isPinned === b.isPinned && a.focus?.at === b.focus?.at && a.focus?.figure === b.focus?.figure
