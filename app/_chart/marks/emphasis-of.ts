import { lineClass } from '../series'
import type { Stops } from './stop'

/** The rules by which a line of marks stands out: others are pale, but their names and figures stay to be read. */
export function emphasisOf(plot: string, { shown, lines }: Stops, on: number | undefined): string {
  if (on === undefined) return ''
  const select = (line: number) => `#${plot} .${lineClass(line)}`
  if (shown === 'outline') return `${select(on)} .shade{stroke:var(--ink);stroke-width:1.5}`
  const others = Array.from({ length: lines }, (_, line) => line).filter((line) => line !== on)
  const pale = others.flatMap((line) => [`${select(line)}:is(path)`, `${select(line)} :is(${shapes})`])
  return pale.length === 0 ? '' : `${pale.join()}{opacity:.3}`
}

const shapes = 'rect,circle,line,path'
