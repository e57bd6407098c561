import { type CSSProperties, useEffect, useMemo, useRef } from 'react'
import type { IslandProps } from '../live/island'
import { ReadingBox } from '../live/reading-box'
import { meantFigure } from '../live/steps'
import { useReading } from '../live/use-reading'
import { useStyleSheet } from '../live/use-style-sheet'
import { emphasisOf } from './emphasis-of'
import { linkAt, stopAt } from './hit'
import { unpackStops } from './pack'
import { anchorOf, Spot } from './spot'
import { firstStop, steppedMarks } from './steps'

/** Reads the marks of a drawn chart, which stays as it is: what is pointed at stands out and has its figures beside it. */
export function Island({ box, first, keys, model, words }: IslandProps) {
  const marks = useMemo(() => unpackStops(model), [model])
  const readings = useMemo(
    () => marks.stops.map(({ title, figures }, x) => ({ x, period: title, figures })),
    [marks],
  )
  const live = useRef<HTMLDivElement>(null)
  const { focus, isPinned, said } = useReading({
    box,
    first,
    keys,
    words,
    readings,
    begin: firstStop(marks),
    focusAt: (pointer) =>
      marks.reach === 'link'
        ? linkAt(linksIn(box.current), pointer)
        : stopAt(marks, marks.reach, plotsIn(box.current), pointer),
    stepped: (focus, key) => steppedMarks(marks, readings, focus, key),
    meant: (focus) =>
      meantFigure(readings, focus) ??
      (focus && marks.order === 'list' ? readings[focus.at]?.figures.at(-1) : undefined),
  })
  useEffect(() => {
    for (const title of box.current?.querySelectorAll('.still title') ?? []) title.remove()
  }, [box])
  const stop = focus && marks.stops[focus.at]
  const reading = focus && readings[focus.at]
  const line = focus?.figure?.line ?? (marks.shown === 'column' ? undefined : stop?.figures[0]?.line)
  const plot = box.current?.id ?? ''
  useStyleSheet(emphasisOf(plot, marks, line))
  return (
    <div className="live" ref={live}>
      {focus && stop && reading && (
        <div className="frame" style={frameOf(live.current, plotsIn(box.current), stop.lane)}>
          <Spot stop={stop} shown={marks.shown} figure={focus.figure} />
          <ReadingBox
            key={reading.x}
            reading={reading}
            figure={focus.figure}
            words={words}
            {...anchorOf(stop)}
            isPinned={isPinned}
          />
        </div>
      )}
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </div>
  )
}

/** The boxes of the drawn plots on the screen: one, or that of each panel. */
const plotsIn = (box: HTMLElement | null) =>
  [...(box?.querySelectorAll('.still > svg, .small-multiple > svg') ?? [])].map((plot) =>
    plot.getBoundingClientRect(),
  )

const linksIn = (box: HTMLElement | null) => [...(box?.querySelectorAll('.still a') ?? [])]

/** The box of the plot that a lane is in, within the box of the live chart. */
function frameOf(live: HTMLElement | null, plots: readonly DOMRect[], lane: number): CSSProperties {
  const from = live?.getBoundingClientRect()
  const plot = plots.length > 1 ? plots[lane] : plots[0]
  if (!from || !plot) return {}
  return { left: plot.left - from.left, top: plot.top - from.top, width: plot.width, height: plot.height }
}
