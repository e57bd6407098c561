/** What a plot keeps free around it in pixels; `height` is that of the whole where its rows say it. */
export type Margins = { top: number; right: number; bottom: number; left: number; height?: number }

/** The margins on a wide box and on a narrow one (at most 560 pixels). */
export type Box = { wide: Margins; narrow: Margins }

export type Lefts = { wide: number; narrow: number }

/** How far left of the plot its box begins, where names of rows stand. */
export const lefts = ({ wide, narrow }: Box): Lefts => ({ wide: wide.left, narrow: narrow.left })
