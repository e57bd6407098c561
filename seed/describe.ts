import type { Flaw, Problem } from './problem'

/** A problem in one line: `file:line:column  what is wrong  what was expected`. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, severity } = problem
  const { wrong, expected } = words(problem)
  return [`${file}:${line}:${column}`, severity === 'warning' ? `warning: ${wrong}` : wrong, expected]
    .filter(Boolean)
    .join('  ')
}

/** The count at the end of a report: `3 errors, 1 warning`. */
export function summarize(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`
}

const renewal = 'npx tsx seed/datapackage.ts --write renews the list'

/** The spreadsheets have no setting that always helps: Excel takes the separators of the country. */
const conversion = 'npm run seed -- --convert puts it in order'

const longestShown = 200

const shortened = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text)

/** What is wrong and what was expected, without the place. */
export function words(problem: Flaw): { wrong: string; expected?: string } {
  const field = problem.field ?? ''
  const value = `"${shortened(problem.value ?? '')}"`
  switch (problem.rule) {
    case 'missing-file':
      return problem.severity === 'warning'
        ? { wrong: 'the file is missing, datapackage.json lists it', expected: renewal }
        : { wrong: 'the file is missing' }
    case 'unreadable-file':
      return { wrong: `the file cannot be read: ${problem.reason}` }
    case 'undescribed-file':
      return problem.severity === 'warning'
        ? { wrong: 'datapackage.json does not list the file', expected: renewal }
        : { wrong: 'no table has a file of this name', expected: 'a name that seed/README.md lists' }
    case 'encoding':
      return problem.guess
        ? { wrong: `the file is in ${problem.guess}`, expected: `UTF-8: ${conversion}` }
        : { wrong: 'bytes that are not UTF-8', expected: 'the file saved as "CSV UTF-8"' }
    case 'separator':
      return { wrong: `${problem.found} between the cells`, expected: `commas: ${conversion}` }
    case 'decimal-comma':
      return {
        wrong: `${field} ${value} has a decimal comma`,
        expected: `${problem.expected}, with a point`,
      }
    case 'too-wide':
      return { wrong: `${problem.found} columns`, expected: `${problem.most} at most` }
    case 'too-long':
      return {
        wrong: field ? `${field} has ${problem.found} characters` : `a line of ${problem.found} bytes`,
        expected: `${problem.most} at most`,
      }
    case 'missing-header':
      return {
        wrong: 'no header',
        expected: 'the names of the columns in the first line, with commas between them',
      }
    case 'missing-column':
      return { wrong: `the column ${problem.expected} is missing`, expected: 'a column of that name' }
    case 'unknown-column':
      return { wrong: `unknown column ${value}`, expected: problem.expected }
    case 'duplicate-column':
      return { wrong: `the column ${value} stands twice`, expected: 'each column once' }
    case 'ragged-row':
      return { wrong: `${problem.found} cells`, expected: `${problem.expected}, as in the header` }
    case 'csv-syntax':
      return {
        wrong: problem.reason,
        expected: 'a cell with a quote, comma or line break in quotes, its quotes doubled',
      }
    case 'required':
      return { wrong: `${field} is empty`, expected: 'a value' }
    case 'type':
      return { wrong: `${field} is ${value}`, expected: problem.expected }
    case 'control-character':
      return { wrong: `${field} holds the invisible character ${problem.code}`, expected: 'text without it' }
    case 'duplicate-key':
      return { wrong: `${problem.key} stands twice`, expected: `once; it is first at ${problem.first}` }
    case 'repeats-itself':
      return {
        wrong: `${field} ${value} leads back to the source itself`,
        expected: 'the source that it repeats, or nothing',
      }
    case 'unknown-milestone':
      return {
        wrong: `${field} ${value} is no milestone of ${problem.project}`,
        expected: problem.nearest
          ? `perhaps ${problem.nearest}`
          : 'a row of that project and milestone in milestones',
      }
    case 'promised-too-late':
      return {
        wrong: `${field} ${value} was over when it was said, on ${problem.said}`,
        expected: 'a date that was still to come',
      }
    case 'without-unit':
      return { wrong: `${field} ${value} has no unit`, expected: `a code in ${problem.expected}` }
    case 'half-a-place':
      return { wrong: `${field} is empty`, expected: `a value, as ${problem.expected} has one` }
    case 'unknown-key':
      return {
        wrong: `${field} ${value} is not in ${problem.table}`,
        expected: problem.nearest ? `perhaps ${problem.nearest}` : `a row of that key in ${problem.table}`,
      }
    case 'frequency':
      return {
        wrong: `time_period ${value} has not the frequency of its indicator`,
        expected: problem.expected,
      }
    case 'bounds-reversed':
      return {
        wrong: `lower ${problem.lower} is above upper ${problem.upper}`,
        expected: 'the smaller bound first',
      }
    case 'range-without-bounds':
      return { wrong: 'a range without its bounds', expected: 'lower and upper' }
    case 'bounds-without-range':
      return { wrong: 'bounds on a value that is no range', expected: 'the qualifier range, or no bounds' }
    case 'implausible':
      return {
        wrong: `${field} ${value} is outside of what is plausible`,
        expected: `${problem.lower ?? '…'} to ${problem.upper ?? '…'}`,
      }
    case 'share-over-100':
      return { wrong: `a share of ${value} %`, expected: 'at most 100' }
    case 'runs-in-a-spreadsheet':
      return {
        wrong: `${field} ${value} begins like a formula`,
        expected: 'a text that a spreadsheet shows and does not run',
      }
    case 'uncited-source':
      return {
        wrong: `nothing cites the source ${value}`,
        expected: 'a claim, a series or a membership that does',
      }
  }
}
