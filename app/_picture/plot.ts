import type { ReactNode } from 'react'

export type Area = { width: number; height: number }

/** What a picture is of, before its size is known. */
export type Plot = {
  /** The height that it likes in a picture of some width, and the least that it can do with. */
  heights: (width: number) => { liked: number; least: number; most: number }
  /** Draws it as an SVG of some size. */
  draw: (area: Area) => ReactNode
  /** The signs to explain below, each of 24 by 16 pixels. */
  keys: readonly PlotKey[]
  /** What must be said for it not to mislead. */
  notes: readonly string[]
}

export type PlotKey = { key: string; sign: ReactNode; text: string }
