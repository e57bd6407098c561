import type { Line } from '../model'

export const markers = ['circle', 'square', 'triangle', 'diamond', 'wedge', 'plus', 'cross'] as const
export type Marker = (typeof markers)[number]

/** What tells lines apart beside their colour, where there are many. */
export type Stroke = { marker?: Marker; dash?: string }

/** More lines than this are told apart by their marks; colour alone no longer does. */
const mostByColor = 5

/** Measured lines stay solid as long as marks are enough; these dashes are unlike those of plans and forecasts. */
const dashes = [undefined, '16 3', '12 3 4 3', '5 3', '16 3 4 3 4 3', '9 2'] as const

/** A mark for each line, and a dash for those whose mark another line has already. */
export function strokesFor(lines: readonly Line[]): Stroke[] {
  if (lines.length <= mostByColor) return lines.map(() => ({}))
  return lines.map((_, i) => {
    const dash = dashes[Math.floor(i / markers.length) % dashes.length]
    return { marker: markers[i % markers.length], ...(dash && { dash }) }
  })
}
