import { type RefObject, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react'
import { LiveChart } from '../live-chart'
import { TimeFigure } from '../time-figure'
import { axesOf } from './axes'
import { Brush } from './brush'
import { emphasisCss } from './emphasis'
import { Front } from './front'
import { Names } from './names'
import { unpackModel } from './pack'
import { ReadingBox } from './reading-box'
import { readingsOf } from './readings'
import { saidReading } from './said'
import { type Focus, meantFigure, stepped } from './steps'
import { focusAt } from './target'
import { usePlotEvents } from './use-plot-events'
import { useStyleSheet } from './use-style-sheet'
import { isLong, type Window, windowed } from './window'
import type { Words } from './words'

/** The live chart over a drawn figure: its lines by Recharts, a crosshair with a reading, names that toggle, a brush. */
export function Island({ box, first, keys, model: packed, label, words }: IslandProps) {
  const whole = useMemo(() => unpackModel(packed), [packed])
  const [window, setWindow] = useState<Window>()
  const model = useMemo(() => (window ? windowed(whole, window) : whole), [whole, window])
  const axes = useMemo(() => axesOf(model), [model])
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set())
  const readings = useMemo(() => readingsOf(model, hidden), [model, hidden])
  const [{ focus, isPinned }, setRead] = useState<Read>(unread)
  const [named, setNamed] = useState<number>()
  const [said, setSaid] = useState('')
  const plot = useRef<HTMLDivElement>(null)
  const pinnedBefore = useRef<number>(undefined)
  const id = useId()

  const read = (focus: Focus | undefined, isPinned: boolean) =>
    setRead((before) => (isSame(before, { focus, isPinned }) ? before : { focus, isPinned }))
  const focusOf = (pointer: { clientX: number; clientY: number }) => {
    const area = plot.current?.getBoundingClientRect()
    return area && focusAt({ plot: area, pointer, model, axes, readings })
  }
  const latest = { at: readings.length - 1, figure: undefined }
  const enter = () => read(focus ?? latest, isPinned)
  const say = ({ at, figure }: Focus) => {
    const reading = readings[at]
    if (reading) setSaid(saidReading(words, reading, figure))
  }

  usePlotEvents(box, {
    onPoint: (event) => {
      const isTouch = event.pointerType === 'touch'
      if (isTouch || !isPinned) read(focusOf(event), isTouch)
    },
    onLeave: () => isPinned || read(undefined, false),
    onDown: () => {
      pinnedBefore.current = isPinned ? focus?.at : undefined
    },
    onPress: (event, isOnLink) => {
      const pressed = focusOf(event)
      const again = pressed !== undefined && pressed.at === pinnedBefore.current
      if (again && isOnLink) return
      if (isOnLink) event.preventDefault()
      read(pressed, pressed !== undefined && !again)
    },
    onKey: (event) => {
      const figure = meantFigure(readings, focus)
      if (event.key === 'Escape') return leave()
      if (event.key === 'Enter' && figure?.point.path) return location.assign(figure.point.path)
      const next = stepped(readings, focus, event.key)
      if (!next) return
      event.preventDefault()
      read(next, isPinned)
      say(next)
    },
    onFocus: enter,
    onBlur: () => isPinned || read(undefined, false),
    onElsewhere: () => read(undefined, false),
  })

  const begin = useEffectEvent(() => {
    if (first) read(focusOf(first), first.isPinned)
    else if (box.current?.querySelector('.plot-box:focus-visible')) follow()
  })
  useEffect(() => begin(), [])

  /** Goes where the keys lead that were pressed before the chart was live. */
  function follow() {
    const reached = keys.reduce<Focus>((at, key) => stepped(readings, at, key) ?? at, latest)
    read(reached, false)
    if (keys.length > 0) say(reached)
  }

  function leave() {
    read(undefined, false)
    setSaid('')
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }

  const change = (hidden: ReadonlySet<number>, window: Window | undefined) => {
    setHidden(hidden)
    setWindow(window)
    setRead(unread)
  }
  useStyleSheet(
    emphasisCss(box.current?.id ?? '', whole.lines.length, { on: named ?? focus?.figure?.line, hidden }),
  )
  const reading = focus && readings[focus.at]
  return (
    <div id={id} className="live" ref={plot}>
      {window && (
        <div className="redrawn">
          <TimeFigure model={model} label={label} />
        </div>
      )}
      <div className="strokes" aria-hidden="true">
        <LiveChart model={model} axes={axes} />
      </div>
      <Front model={model} axes={axes} reading={reading} focus={focus} />
      <Names
        model={model}
        label={words.lines}
        hidden={hidden}
        onToggle={(line) => change(toggled(hidden, line), window)}
        onMean={setNamed}
      />
      {isLong(whole) && (
        <Brush
          readings={readingsOf(whole)}
          window={window}
          words={words}
          onWindow={(window) => change(hidden, window)}
        />
      )}
      {reading && (
        <ReadingBox
          key={reading.x}
          reading={reading}
          figure={focus.figure}
          words={words}
          at={axes.x(reading.x)}
          plot={plot}
          isPinned={isPinned}
        />
      )}
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </div>
  )
}

/** Where a chart was first touched, before it was live. */
export type Touch = { clientX: number; clientY: number; isPinned: boolean }

export type IslandProps = {
  box: RefObject<HTMLDivElement | null>
  first: Touch | undefined
  keys: readonly string[]
  model: string
  label: string
  words: Words
}

type Read = { focus: Focus | undefined; isPinned: boolean }

const unread: Read = { focus: undefined, isPinned: false }

function toggled(lines: ReadonlySet<number>, line: number): ReadonlySet<number> {
  const after = new Set(lines)
  if (!after.delete(line)) after.add(line)
  return after
}

const isSame = (a: Read, b: Read) =>
  a.isPinned === b.isPinned && a.focus?.at === b.focus?.at && a.focus?.figure === b.focus?.figure
