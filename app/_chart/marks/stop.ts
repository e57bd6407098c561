import type { Figure } from '../live/readings'
import type { Point } from '../model'

/** A stretch of a plot, in per cent of it; one of a slope rises or falls by `slant` from its left to its right. */
export type Zone = { left: number; top: number; width: number; height: number; slant?: number }

/** What a reader of a chart comes to: its figures, each at its place in per cent of the plot, and what means it. */
export type Stop = { title: string; lane: number; zone: Zone; figures: readonly Figure[] }

/**
 * The marks of a drawn chart as they are read. Lanes lie below one another: rows of a table, panels, or one alone;
 * those of time run from the first period to the last. A pointer that is farther than `reach` pixels means nothing;
 * on a map it means the link that it is on, of which each stop has one.
 */
export type Stops = {
  order: 'time' | 'list'
  /** How the mark that is read is shown beside the fading of others: a ring on each figure, a frame, a tinted column. */
  shown: 'ring' | 'frame' | 'column' | 'outline' | 'nothing'
  reach: number | 'link'
  /** How many lines, by their classes, can stand out. */
  lines: number
  stops: readonly Stop[]
}

/** Nothing is too far. */
export const anywhere = 1e4

/** A figure of a stop: what a point says, at a place of the plot. */
export const figureAt = (
  { line, name, color, role = 'measured' }: Omit<Figure, 'point' | 'role'> & Partial<Pick<Figure, 'role'>>,
  { kind, qualifier, text, source, path }: Point,
  place: { x: number; y: number },
): Figure => ({
  line,
  name,
  color,
  role,
  point: { kind, qualifier, text, ...(source && { source }), ...(path && { path }), ...place },
})

/** The period of a point as its source says it. */
export const periodOf = ({ period, x }: Point): string => period ?? String(Math.floor(x))
