/** Where in the seed folder: line and column count from 1; the column is the character at which the cell begins. */
export type Place = { file: string; line: number; column: number }

/** Something wrong with the data, and where. */
export type Problem = Place & Flaw

/** A warning is shown and does not stop a load. */
export type Flaw = { severity: 'error' | 'warning'; field?: string; value?: string } & Fault

/** What is wrong: one member for each rule, with what its words need. */
export type Fault =
  | { rule: 'missing-file' }
  | { rule: 'unreadable-file'; reason: string }
  | { rule: 'undescribed-file' }
  | { rule: 'encoding'; guess?: string | undefined }
  | { rule: 'separator'; found: string }
  | { rule: 'decimal-comma'; expected: string }
  | { rule: 'too-wide'; found: number; most: number }
  | { rule: 'too-long'; found: number; most: number }
  | { rule: 'missing-header' }
  | { rule: 'missing-column'; expected: string }
  | { rule: 'unknown-column'; expected: string }
  | { rule: 'duplicate-column' }
  | { rule: 'ragged-row'; found: number; expected: number }
  | { rule: 'csv-syntax'; reason: string }
  | { rule: 'required' }
  | { rule: 'type'; expected: string }
  | { rule: 'control-character'; code: string }
  | { rule: 'duplicate-key'; key: string; first: string }
  | { rule: 'unknown-key'; table: string; nearest?: string }
  | { rule: 'frequency'; expected: string }
  | { rule: 'bounds-reversed'; lower: string; upper: string }
  | { rule: 'range-without-bounds' }
  | { rule: 'bounds-without-range' }
  | { rule: 'implausible'; lower?: string; upper?: string }
  | { rule: 'share-over-100' }
  | { rule: 'uncited-source' }
  | { rule: 'repeats-itself' }
  | { rule: 'unknown-milestone'; project: string; nearest?: string }
  | { rule: 'promised-too-late'; said: string }
  | { rule: 'without-unit'; expected: string }
  | { rule: 'half-a-place'; expected: string }
  | { rule: 'runs-in-a-spreadsheet' }

export type Rule = Fault['rule']

/** A problem with a whole file. */
export const fileProblem = (file: string, fault: Fault): Problem => ({
  file,
  line: 1,
  column: 1,
  severity: 'error',
  ...fault,
})
