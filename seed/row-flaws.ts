import type { z } from 'zod'
import { decimalExpected } from './cell'
import type { Flaw } from './problem'
import type { SeedTable } from './schema'

export type Cells = Record<string, string | undefined>

/** What is wrong with a row by itself; an empty cell is absent. */
export function rowFlaws(table: SeedTable, cells: Cells): Flaw[] {
  const parsed = table.row.safeParse(cells)
  return [...hiddenFlaws(cells), ...(parsed.error?.issues.map((issue) => issueFlaw(issue, cells)) ?? [])]
}

/** Characters that no cell needs and no reader sees: controls but line breaks, those that turn the direction of text, halves of one. */
const control = /[^\P{Cc}\n\r]|[\u202a-\u202e\u2066-\u2069\p{Cs}]/u

export const hasHidden = (text: string): boolean => control.test(text)

/** The first invisible character of each cell that has one, as `U+202E`. */
export function hiddenFlaws(cells: Cells): Flaw[] {
  return Object.entries(cells).flatMap(([field, text]) => {
    const code = control.exec(text ?? '')?.[0].codePointAt(0)
    return code === undefined
      ? []
      : [hiddenFlaw(field, `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)]
  })
}

const commaDecimal = /^-?\d+,\d+$/

const hiddenFlaw = (field: string, code: string): Flaw => ({
  severity: 'error',
  field,
  rule: 'control-character',
  code,
})

export function issueFlaw(issue: z.core.$ZodIssue, cells: Cells): Flaw {
  const field = String(issue.path[0])
  const value = cells[field]
  if (value === undefined) return { severity: 'error', field, rule: 'required' }
  if (issue.message === decimalExpected && commaDecimal.test(value))
    return { severity: 'error', field, value, rule: 'decimal-comma', expected: value.replace(',', '.') }
  const expected = issue.code === 'invalid_value' ? `one of: ${issue.values.join(', ')}` : issue.message
  return { severity: 'error', field, value, rule: 'type', expected }
}
