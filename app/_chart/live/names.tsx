import type { CSSProperties } from 'react'
import type { TimeModel } from '../model'

/** A button over each name at a line's end: it shows or hides the line, and lets it stand out. */
export function Names({ model, label, hidden, onToggle, onMean }: NamesProps) {
  if (model.lines.length < 2) return null
  return (
    <div className="names" role="group" aria-label={label}>
      {model.lines.map((line, i) => (
        <button
          key={line.key}
          type="button"
          aria-label={line.name}
          className={line.marker && 'marked'}
          aria-pressed={!hidden.has(i)}
          style={placed(line.labelAt)}
          onClick={() => onToggle(i)}
          onPointerEnter={() => onMean(i)}
          onPointerLeave={() => onMean(undefined)}
          onFocus={() => onMean(i)}
          onBlur={() => onMean(undefined)}
        >
          <span className="long">{line.name}</span>
          <span className="short">{line.code}</span>
        </button>
      ))}
    </div>
  )
}

type NamesProps = {
  model: TimeModel
  label: string
  hidden: ReadonlySet<number>
  onToggle: (line: number) => void
  onMean: (line: number | undefined) => void
}

const placed = ({ wide, narrow }: { wide: number; narrow: number }): CSSProperties => ({
  '--wide': `${wide * 100}%`,
  '--narrow': `${narrow * 100}%`,
})
