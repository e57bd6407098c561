import { lineClass } from '../series'

/**
 * The rules by which one line stands out and others are hidden, everywhere in a chart: in the drawn figure, which no
 * script owns, as in the live one, which need not be drawn again for it.
 */
export function emphasisCss(
  plot: string,
  lines: number,
  { on, hidden }: { on: number | undefined; hidden: ReadonlySet<number> },
): string {
  const all = Array.from({ length: lines }, (_, line) => line)
  const select = (which: readonly number[], within: string) =>
    which.map((line) => `#${plot} .${lineClass(line)}${within}`).join()
  const away = all.filter((line) => hidden.has(line))
  const faded =
    on === undefined || hidden.has(on) ? [] : all.filter((line) => line !== on && !hidden.has(line))
  return [
    away.length > 0 && `${select(away, ':not(.name)')}{visibility:hidden}`,
    away.length > 0 && `${select(away, '.name')}{opacity:.6;text-decoration:line-through}`,
    faded.length > 0 && `${select(faded, '')}{opacity:.2}`,
  ]
    .filter(Boolean)
    .join('')
}
