import type { CSSProperties, PointerEvent } from 'react'
import { useRef } from 'react'
import type { Reading } from './readings'
import type { Window } from './window'
import type { Words } from './words'

/** A strip under a long chart: two handles choose from where to where it is looked at, what is between them can be moved. */
export function Brush({ readings, window, words, onWindow }: BrushProps) {
  const last = readings.length - 1
  const placeOf = (x: number | undefined, otherwise: number) =>
    x === undefined
      ? otherwise
      : Math.max(
          0,
          readings.findIndex((reading) => reading.x === x),
        )
  const from = placeOf(window?.[0], 0)
  const to = placeOf(window?.[1], last)
  const grip = useRef<{ clientX: number; from: number }>(undefined)
  const choose = (first: number, end: number) => {
    const [start, stop] = [readings[first]?.x, readings[end]?.x]
    if (start === undefined || stop === undefined) return
    onWindow(first === 0 && end === last ? undefined : [start, stop])
  }
  const move = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const strip = currentTarget.parentElement?.clientWidth
    if (!grip.current || !strip) return
    const moved = grip.current.from + Math.round(((clientX - grip.current.clientX) / strip) * last)
    const first = Math.max(0, Math.min(moved, last - (to - from)))
    if (first !== from) choose(first, first + to - from)
  }
  return (
    <div
      className="brush"
      role="group"
      aria-label={words.periods}
      style={spread(from / last, to / last)}
      onDoubleClick={() => onWindow(undefined)}
    >
      <i
        onPointerDown={(event) => {
          grip.current = { clientX: event.clientX, from }
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={move}
        onPointerUp={() => {
          grip.current = undefined
        }}
      />
      <input
        type="range"
        aria-label={words.first}
        aria-valuetext={readings[from]?.period}
        max={last}
        value={from}
        onChange={({ target }) => choose(Math.min(target.valueAsNumber, to - 1), to)}
      />
      <input
        type="range"
        aria-label={words.last}
        aria-valuetext={readings[to]?.period}
        max={last}
        value={to}
        onChange={({ target }) => choose(from, Math.max(target.valueAsNumber, from + 1))}
      />
    </div>
  )
}

type BrushProps = {
  readings: readonly Reading[]
  window: Window | undefined
  words: Words
  onWindow: (window: Window | undefined) => void
}

const spread = (from: number, to: number): CSSProperties => ({
  '--from': `${from * 100}%`,
  '--to': `${(1 - to) * 100}%`,
})
