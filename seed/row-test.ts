import { z } from 'zod'
import type { Cells } from './row-flaws'

const mostRemembered = 10_000

/**
 * Whether cells are a row as a schema without rules between its columns wants it. The schema of a column is asked about
 * each text once, as far as they can be remembered: a million observations name a few hundred areas, periods and
 * sources.
 */
export function rowTest<R extends z.ZodObject>(schema: R): (cells: Cells) => cells is Cells & z.infer<R> {
  const columns = Object.entries(schema.shape).map(([name, column]) => ({
    name,
    isValid: remembered(column),
  }))
  return (cells): cells is Cells & z.infer<R> => {
    for (const { name, isValid } of columns) if (!isValid(cells[name])) return false
    return true
  }
}

function remembered(column: z.core.$ZodType): (text: string | undefined) => boolean {
  const answers = new Map<string | undefined, boolean>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const isValid = z.safeParse(column, text).success
    if (answers.size < mostRemembered) answers.set(text, isValid)
    return isValid
  }
}
