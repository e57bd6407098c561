import { inverse, replayed, type Step, textStep } from './step'

/**
 * The steps from one text of a file to another, made exact: followed forwards they give the one, followed back the
 * other, to the letter. Where a row was quoted or ended otherwise than we would, a change of the text stands before
 * or behind the steps of rows.
 */
export function exactSteps(
  place: Pick<Step, 'table' | 'file'>,
  { before, after, rows }: { before: string; after: string; rows: readonly Step[] },
): Step[] {
  const reached = replayed(before, rows).text
  const back = replayed(reached, rows.map(inverse).reverse()).text
  const again = back === before ? reached : replayed(back, rows).text
  if (again !== reached) return textStep(place, before, after)
  return [...textStep(place, before, back), ...rows, ...textStep(place, reached, after)]
}
