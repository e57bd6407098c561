import { z } from 'zod'
import type { TableName } from '../schema'
import type { Cells } from './change'
import { TableText } from './table-text'

/** What became of one row, or of the text beside the rows: the part that stood at a place and the one that stands there. */
export type Step = { table: TableName; file: string } & (
  | { kind: 'changed'; key: string; keyAfter: string; before: Cells; after: Cells }
  | { kind: 'added'; key: string; row: number; after: Cells }
  | { kind: 'removed'; key: string; row: number; before: Cells }
  | { kind: 'text'; at: number; before: string; after: string }
)

export function inverse(step: Step): Step {
  switch (step.kind) {
    case 'changed':
      return {
        ...step,
        key: step.keyAfter,
        keyAfter: step.key,
        before: step.after,
        after: step.before,
      }
    case 'added': {
      const { after, ...rest } = step
      return { ...rest, kind: 'removed', before: after }
    }
    case 'removed': {
      const { before, ...rest } = step
      return { ...rest, kind: 'added', after: before }
    }
    case 'text':
      return { ...step, before: step.after, after: step.before }
  }
}

/**
 * The text of a file after some steps. Steps that do not fit (a row that is not there, or is there already) are left
 * out, and counted.
 */
export function replayed(text: string, steps: readonly Step[]): { text: string; unfit: number } {
  let now = text
  let unfit = 0
  let open: TableText | undefined
  for (const step of steps) {
    if (step.kind === 'text') {
      now = open?.text ?? now
      open = undefined
      const fits = now.startsWith(step.before, step.at)
      if (fits) now = now.slice(0, step.at) + step.after + now.slice(step.at + step.before.length)
      else unfit++
      continue
    }
    open ??= TableText.read(step.table, now)
    if (!open || !takes(open, step)) unfit++
  }
  return { text: open?.text ?? now, unfit }
}

function takes(file: TableText, step: Exclude<Step, { kind: 'text' }>): boolean {
  const isThere = file.find(step.key) !== undefined
  if (isThere === (step.kind === 'added')) return false
  if (step.kind === 'added') file.add(step.after, step.row)
  else if (step.kind === 'removed') file.remove(step.key)
  else file.change(step.key, step.after)
  return true
}

/** The shortest change of a text that makes one of the other, or none. */
export function textStep(place: { table: TableName; file: string }, before: string, after: string): Step[] {
  if (before === after) return []
  const longest = Math.min(before.length, after.length)
  let head = 0
  while (head < longest && before[head] === after[head]) head++
  let tail = 0
  while (tail < longest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return [
    {
      ...place,
      kind: 'text',
      at: head,
      before: before.slice(head, before.length - tail),
      after: after.slice(head, after.length - tail),
    },
  ]
}

export const cellsJson = z.record(z.string(), z.string())
export const textJson = z.object({ at: z.number(), text: z.string() })
