import { textLines } from '../_chart/kinds/text-lines'
import { textWidth } from '../_chart/kinds/text-width'
import type { PlotKey } from './plot'

type Font = { size: number; line: number; weight: number; color: string }

/** Texts below one another, broken into lines of a width. */
export type Column = { lines: readonly { text: string; y: number; font: Font }[]; height: number }

/** The size of letters for which the width of a text is known. */
const measured = 13

/** Breaks texts into lines, each at its height; empty ones take no room, and what exceeds `most` lines is cut. */
export function column(width: number, parts: readonly { text: string; font: Font; most?: number }[]): Column {
  const lines: { text: string; y: number; font: Font }[] = []
  let height = 0
  for (const { text, font, most } of parts) {
    if (text === '') continue
    for (const line of cut(textLines(text, (width * measured) / font.size), most)) {
      lines.push({ text: line, y: height + font.line * 0.74, font })
      height += font.line
    }
  }
  return { lines, height }
}

const cut = (lines: readonly string[], most = lines.length) =>
  lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines

export function TextBlock({ column, x, y }: { column: Column; x: number; y: number }) {
  return column.lines.map((line) => (
    <text
      key={line.y}
      x={x}
      y={y + line.y}
      style={{ fill: line.font.color }}
      fontSize={line.font.size}
      fontWeight={line.font.weight}
    >
      {line.text}
    </text>
  ))
}

export type KeyRow = readonly (PlotKey & { x: number })[]

const signWidth = 30
const between = 18

/** Keys beside one another, in as many rows as a width needs. */
export function keyRows(keys: readonly PlotKey[], width: number): KeyRow[] {
  const rows: (PlotKey & { x: number })[][] = []
  let x = 0
  for (const key of keys) {
    const needed = signWidth + textWidth(key.text)
    const row = rows.at(-1)
    if (row && x + needed <= width) row.push({ ...key, x })
    else rows.push([{ ...key, x: 0 }])
    x = (rows.at(-1)?.at(-1)?.x ?? 0) + needed + between
  }
  return rows
}
