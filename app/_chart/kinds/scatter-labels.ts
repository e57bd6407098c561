import { scaleOf } from '../place'
import type { Axis } from './axis'
import { isExact } from './input'
import { type Place, placeLabels } from './labels'
import type { Crossing, ScatterEntry, ScatterModel } from './scatter'
import { textWidth } from './text-width'

/** A label with its place on a wide and on a narrow box, undefined where there is none. */
export type ScatterLabel = {
  key: string
  /** The place of its entry among the entries. */
  line: number
  text: { wide: string; narrow: string }
  role: 'name' | 'year'
  color: string
  at: Crossing
  place: { wide: Place | undefined; narrow: Place | undefined }
}

type Scales = { x: Axis; y: Axis }

/** Names at the latest points and years where paths begin, each where it covers nothing. */
export function labelsOf(
  entries: readonly ScatterEntry[],
  axes: Scales,
  form: ScatterModel['form'],
  last: number,
): ScatterLabel[] {
  const names = entries.flatMap((entry, line) => {
    const at = entry.runs.at(-1)?.at(-1)
    return at
      ? [
          {
            key: `${entry.key} name`,
            line,
            text: { wide: entry.name, narrow: entry.code },
            role: 'name' as const,
            color: entry.color,
            at,
          },
        ]
      : []
  })
  const years = form === 'points' ? [] : entries.flatMap((entry, line) => yearLabels(entry, line, last))
  const labels = [...names, ...years]
  const paths = entries.flatMap((entry) => entry.runs)
  const wide = placed(
    labels.map(({ at, text }) => ({ at, text: text.wide })),
    paths,
    axes,
    smallest.wide,
  )
  const narrow = placed(
    labels.map(({ at, text }) => ({ at, text: text.narrow })),
    paths,
    axes,
    smallest.narrow,
  )
  return labels.map((label, i) => ({ ...label, place: { wide: wide[i], narrow: narrow[i] } }))
}

/** The smallest plots in pixels; on larger ones points are farther apart and labels as near to them. */
const smallest = { wide: { width: 420, height: 230 }, narrow: { width: 200, height: 190 } }

/** The year in which a path begins, and the one in which it ends where that is not the last of all. */
function yearLabels({ key, runs: parts, color }: ScatterEntry, line: number, last: number) {
  const path = parts.flat()
  const end = path.at(-1)
  return [path[0], end?.year === last ? undefined : end].flatMap((at) =>
    at
      ? [
          {
            key: `${key} ${at.year}`,
            line,
            text: { wide: String(at.year), narrow: String(at.year) },
            role: 'year' as const,
            color,
            at,
          },
        ]
      : [],
  )
}

function placed(
  labels: readonly { at: Crossing; text: string }[],
  paths: readonly (readonly Crossing[])[],
  axes: Scales,
  { width, height }: { width: number; height: number },
): (Place | undefined)[] {
  const x = scaleOf(axes.x, [0, width])
  const y = scaleOf(axes.y, [height, 0])
  const pixel = (crossing: Crossing) => ({ x: x(crossing.x.y), y: y(crossing.y.y) })
  const wishes = labels.map(({ at, text }) => ({ ...pixel(at), width: textWidth(text), height: 14 }))
  const lines = [...paths, ...paths.flat().flatMap(reaches)].flatMap((path) => along(path.map(pixel)))
  const signs = paths.flat().filter(isSigned).map(pixel).flatMap(around)
  const frame = { left: 0, top: -10, right: width + sideRoom, bottom: height + 6 }
  return placeLabels(wishes, [...lines, ...signs], frame)
}

type Pixel = { x: number; y: number }

/** The points of a path and some between them, a few pixels apart. */
function along(path: readonly Pixel[]): Pixel[] {
  return path.flatMap((to, i) => {
    const from = path[i - 1] ?? to
    const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 9))
    return Array.from({ length: steps }, (_, j) => {
      const share = (j + 1) / steps
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    })
  })
}

/** The lines from the low to the high end of a range. */
function reaches({ year, x, y }: Crossing): Crossing[][] {
  const across = x.reach?.map((end) => ({ year, x: { ...x, y: end }, y }))
  const up = y.reach?.map((end) => ({ year, x, y: { ...y, y: end } }))
  return [across, up].flatMap((line) => (line ? [line] : []))
}

const isSigned = ({ x, y }: Crossing) => !isExact(x) || !isExact(y)

/** What the sign of an inexact figure takes beside and above its point. */
const around = ({ x, y }: Pixel): Pixel[] => [
  { x: x + 9, y },
  { x: x - 9, y },
  { x, y: y - 9 },
  { x, y: y + 9 },
]

export const sideRoom = 32
