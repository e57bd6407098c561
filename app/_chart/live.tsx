'use client'

import {
  type ComponentType,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  startTransition,
  useId,
  useRef,
  useState,
} from 'react'
import type { Beside } from '../_printed/beside'
import { textOf } from '../_printed/fetched'
import type { IslandProps } from './live/island'
import { Still } from './live/still'
import type { Touch } from './live/use-reading'
import type { Words } from './live/words'

/**
 * Holds a drawn figure and, from the first touch on, what reads it: over time a live chart that takes the place of the
 * lines, else an island that reads the marks that are there. Nothing moves, and no script runs before.
 */
export function Live({ of, still, model, label, hint, words, className, style, children }: LiveProps) {
  const [live, setLive] = useState<{ Island: ComponentType<IslandProps>; text: string }>()
  const box = useRef<HTMLDivElement>(null)
  const first = useRef<Touch>(undefined)
  const keys = useRef<string[]>([])
  const id = useId()
  const wake = async () => {
    if (live) return
    const [{ Island }, text] = await Promise.all([islands[of](), textOf(model)])
    startTransition(() => setLive((live) => live ?? { Island, text }))
  }
  const touch = ({ type, clientX, clientY, pointerType }: PointerEvent) => {
    first.current = { clientX, clientY, isPinned: type === 'pointerdown' && pointerType === 'touch' }
    void wake()
  }
  const hold = (event: KeyboardEvent) => {
    if (!heldKey.test(event.key) || !isBox(event.target)) return
    event.preventDefault()
    keys.current.push(event.key)
  }
  const stay = (event: MouseEvent) => {
    if (first.current?.isPinned && event.detail > 0) event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the first touch of what is inside only fetches the script
    <div
      id={id}
      ref={box}
      className={className}
      style={style}
      data-live={live && ''}
      onPointerEnter={touch}
      onPointerDown={touch}
      onPointerMove={live ? undefined : touch}
      onFocus={wake}
      onClickCapture={live ? undefined : stay}
      onKeyDown={live ? undefined : hold}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys read it */}
      <div className="plot-box" role="application" aria-label={hint} tabIndex={0}>
        {still ?? <Still model={model} label={label} />}
      </div>
      {live && (
        <live.Island
          box={box}
          first={first.current}
          keys={keys.current}
          model={live.text}
          label={label}
          words={words}
        />
      )}
      {children}
    </div>
  )
}

const islands = { time: () => import('./live/island'), marks: () => import('./marks/island') }

/** What is pressed before the live chart has come, it follows then; a link within it has its own Enter. */
const heldKey = /^(Arrow|Page|Home$|End$|Enter$)/
const isBox = (target: EventTarget) => target instanceof Element && target.matches('.plot-box')

export type LiveProps = {
  of: keyof typeof islands
  /** The figure as it is printed; absent where it is drawn from the model. */
  still?: ReactNode
  model: Beside
  label: string
  hint: string
  words: Words
  className: string
  style?: React.CSSProperties | undefined
  children?: ReactNode
}
