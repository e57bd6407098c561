import { useLayoutEffect, useRef } from 'react'
import { Shape, shapeOf } from '../shapes'
import type { Figure, Reading } from './readings'
import { markOf } from './said'
import { spotOf } from './spot'
import type { Words } from './words'

/** All figures of a period, in the order in which they stand in the plot around it, with who says so; beside what it reads. */
export function ReadingBox({ reading, figure, words, at, mark, isPinned }: ReadingBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current: element } = box
    const area = element?.parentElement?.getBoundingClientRect()
    if (!element || !area) return
    const { left, top, most } = spotOf({
      plot: area,
      screen: { width: document.documentElement.clientWidth, height: window.innerHeight },
      size: { width: element.offsetWidth, height: element.scrollHeight + 2 },
      x: (at / 100) * area.width,
      mark: mark && {
        top: (mark.top / 100) * area.height,
        bottom: (mark.bottom / 100) * area.height + markGap,
      },
    })
    Object.assign(element.style, { translate: `${left}px ${top}px`, maxHeight: `${most}px` })
  })
  const sources = new Set(reading.figures.map(({ point }) => point.source))
  const [shared] = sources.size === 1 ? sources : []
  return (
    <div ref={box} className="reading" data-pinned={isPinned ? '' : undefined}>
      <b>{reading.period}</b>
      {reading.figures.map((one) => (
        <Row
          key={`${one.line} ${one.name} ${one.role} ${one.point.kind} ${one.point.y}`}
          figure={one}
          isMeant={one === figure}
          notes={[markOf(words, one), shared === undefined ? (one.point.source ?? '') : '']}
        />
      ))}
      {shared !== undefined && <small>{shared}</small>}
    </div>
  )
}

type ReadingBoxProps = {
  reading: Reading
  figure: Figure | undefined
  words: Words
  /** The place of the column that is read, in per cent of the plot. */
  at: number
  /** The height of the mark that is read, in per cent of the plot; absent for the whole column. */
  mark?: { top: number; bottom: number }
  isPinned: boolean
}

/** How far below a mark a reading stands, in pixels. */
const markGap = 4

function Row({ figure, isMeant, notes }: { figure: Figure; isMeant: boolean; notes: readonly string[] }) {
  const { name, color, point, role } = figure
  const { kind } = point
  const noted = notes.filter(Boolean).join(' · ')
  return (
    <div className={isMeant ? 'meant' : undefined}>
      <svg className="plot-area key" viewBox="-12 -8 24 16" aria-hidden="true">
        {role === 'measured' ? (
          <path
            className={kind === 'estimate' ? 'estimate' : undefined}
            d="M-8 0H8"
            style={{ stroke: color }}
          />
        ) : (
          <Shape of={shapeOf({ role, kind })} color={color} />
        )}
      </svg>
      <span>
        {name}
        {noted && <small>{noted}</small>}
      </span>
      <a className="number" href={point.path} tabIndex={-1}>
        {point.text}
      </a>
    </div>
  )
}
