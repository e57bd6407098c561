import { type RefObject, useId, useMemo, useRef, useState } from 'react'
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
import { meantFigure, stepped } from './steps'
import { focusAt } from './target'
import { type Touch, useReading } from './use-reading'
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
  const [named, setNamed] = useState<number>()
  const plot = useRef<HTMLDivElement>(null)
  const id = useId()
  const { focus, isPinned, said, forget } = useReading({
    box,
    first,
    keys,
    words,
    readings,
    begin: { at: readings.length - 1, figure: undefined },
    focusAt: (pointer) => {
      const area = plot.current?.getBoundingClientRect()
      return area && focusAt({ plot: area, pointer, model, axes, readings })
    },
    stepped: (focus, key) => stepped(readings, focus, key),
    meant: (focus) => meantFigure(readings, focus),
  })

  const change = (hidden: ReadonlySet<number>, window: Window | undefined) => {
    setHidden(hidden)
    setWindow(window)
    forget()
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
          isPinned={isPinned}
        />
      )}
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </div>
  )
}

export type IslandProps = {
  box: RefObject<HTMLDivElement | null>
  first: Touch | undefined
  keys: readonly string[]
  model: string
  label: string
  words: Words
}

function toggled(lines: ReadonlySet<number>, line: number): ReadonlySet<number> {
  const after = new Set(lines)
  if (!after.delete(line)) after.add(line)
  return after
}
