import type { Figure, Reading } from './readings'

/** Where a reader of a chart stands: at a period, and there on a figure, or on none in particular. */
export type Focus = { at: number; figure: Figure | undefined }

const leap = 5

/**
 * Where a key leads: along the periods by the arrows, by five with the page keys, to the ends by Home and End; up and
 * down from figure to figure of a period. A line is kept from period to period. Undefined for any other key.
 */
export function stepped(
  readings: readonly Reading[],
  focus: Focus | undefined,
  key: string,
): Focus | undefined {
  const last = readings.length - 1
  if (last < 0) return undefined
  const move = moves[key]
  if (move === undefined) return turned(readings, focus ?? { at: last, figure: undefined }, key)
  const at = focus ? Math.min(last, Math.max(0, focus.at + move)) : firstStep(key, last)
  return { at, figure: sameLine(readings[at], focus?.figure) }
}

const moves: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageDown: -leap,
  PageUp: leap,
  Home: -Infinity,
  End: Infinity,
}

const firstStep = (key: string, last: number) => (key === 'Home' ? 0 : last)

function turned(readings: readonly Reading[], { at, figure }: Focus, key: string): Focus | undefined {
  const turn = turns[key]
  const figures = readings[at]?.figures
  if (turn === undefined || !figures) return undefined
  const from = figure ? figures.indexOf(figure) : -1
  const entry = turn > 0 ? 0 : figures.length - 1
  const to = from < 0 ? entry : Math.min(figures.length - 1, Math.max(0, from + turn))
  return { at, figure: figures[to] }
}

const turns: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 }

function sameLine(reading: Reading | undefined, figure: Figure | undefined): Figure | undefined {
  const ofLine = reading?.figures.filter(({ line }) => line === figure?.line) ?? []
  return ofLine.find(({ role }) => role === figure?.role) ?? ofLine[0]
}

/** The figure that is meant: the one in focus, or the only one of the period. */
export function meantFigure(readings: readonly Reading[], focus: Focus | undefined): Figure | undefined {
  const figures = focus && readings[focus.at]?.figures
  return focus?.figure ?? (figures?.length === 1 ? figures[0] : undefined)
}
