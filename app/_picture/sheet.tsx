import { textWidth } from '../_chart/kinds/text-width'
import { Boxed } from './boxed'
import type { Plot } from './plot'
import type { PictureSize } from './size'
import { type Column, column, type KeyRow, keyRows, TextBlock } from './text-block'

/** A picture before its size is known: the plot and all that is said around it. */
export type Sheet = {
  title: string
  subtitle: string
  plot: Plot
  source: string
  licence: string
  /** Where the picture is from, as a reader types it. */
  address: string
}

type Box = { width: number; height: number | undefined; form: PictureSize['form'] }

/** A sheet in its place on a picture of some size; a tight one has less room for its plot than that needs. */
export type LaidSheet = {
  sheet: Sheet
  width: number
  height: number
  isTight: boolean
  pad: number
  head: Column
  keys: readonly KeyRow[]
  foot: Column
  plotTop: number
  plotHeight: number
}

const gap = 10

/** Stacks title, plot, keys, notes and sources on a width; the plot takes the height that is left. */
export function layOut(sheet: Sheet, { width, height, form }: Box): LaidSheet {
  const isWhole = form === 'whole'
  const pad = isWhole ? 16 : 8
  const inner = width - 2 * pad
  const head = column(inner, [
    { text: sheet.title, font: isWhole ? fonts.title : fonts.smallTitle, most: isWhole ? 4 : 2 },
    ...(isWhole ? [{ text: sheet.subtitle, font: fonts.subtitle }] : []),
  ])
  const keys = isWhole ? keyRows(sheet.plot.keys, inner) : []
  const foot = column(
    inner,
    isWhole
      ? [...sheet.plot.notes, sheet.source, ...endOf(sheet, inner)].map((text) => ({
          text,
          font: fonts.foot,
        }))
      : [],
  )
  const around = pad + head.height + gap + keys.length * keyHeight + (isWhole ? gap : 0) + foot.height + pad
  const { liked, least, most } = sheet.plot.heights(inner)
  const free = height === undefined ? liked : height - around
  const plotHeight = Math.max(1, Math.min(free, most))
  return {
    sheet,
    width,
    height: height ?? Math.ceil(around + plotHeight),
    isTight: free < least,
    pad,
    head,
    keys,
    foot,
    plotTop: pad + head.height + gap,
    plotHeight,
  }
}

/** Licence and address on one line where they have room. */
function endOf({ licence, address }: Sheet, width: number): string[] {
  const both = `${licence} · ${address}`
  if (licence === '') return [address]
  return (textWidth(both) * fonts.foot.size) / 13 <= width ? [both] : [licence, address]
}

const keyHeight = 20

const fonts = {
  title: { size: 20, line: 26, weight: 600, color: 'var(--ink)' },
  smallTitle: { size: 13, line: 17, weight: 600, color: 'var(--ink)' },
  subtitle: { size: 14, line: 20, weight: 400, color: 'var(--muted)' },
  foot: { size: 12, line: 17, weight: 400, color: 'var(--muted)' },
} as const

/** The sheet as an SVG of its own size. */
export function SheetDrawing({ laid }: { laid: LaidSheet }) {
  const { sheet, width, height, pad, head, keys, foot, plotTop, plotHeight } = laid
  const area = { width: width - 2 * pad, height: plotHeight }
  const footTop = height - pad - foot.height
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{sheet.title}</title>
      <rect width={width} height={height} style={{ fill: 'var(--paper)' }} />
      <TextBlock column={head} x={pad} y={pad} />
      <Boxed x={pad} y={plotTop} {...area}>
        {sheet.plot.draw(area)}
      </Boxed>
      {keys.map((row, i) => (
        <Boxed
          key={row[0]?.key}
          x={pad}
          y={plotTop + plotHeight + 4 + i * keyHeight}
          width={area.width}
          height={keyHeight}
        >
          {row.map(({ key, x, sign, text }) => (
            <Boxed key={key} x={x}>
              {sign}
              <text x={30} y={12} style={{ fill: 'var(--muted)' }} fontSize={fonts.foot.size}>
                {text}
              </text>
            </Boxed>
          ))}
        </Boxed>
      ))}
      <TextBlock column={foot} x={pad} y={footTop} />
    </svg>
  )
}
