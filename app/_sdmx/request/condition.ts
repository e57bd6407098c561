import type { DatedClaim, SeriesHead } from '../../../db/queries/dated-claims'
import { period } from '../../../stats/period'
import { type Fault, parameterFault, semanticFault } from '../fault'
import { type Component, componentsOf, type Flow } from '../flow'
import { findBounds } from './period-bounds'

export const operators = ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'co', 'nc', 'sw', 'ew'] as const
type Operator = (typeof operators)[number]

export type Term = { operator: Operator; value: string }

/** A component that must meet all terms of one of the alternatives. */
export type Condition = { component: Component; alternatives: readonly (readonly Term[])[] }

/** The condition of a text such as `ge:2010+le:2024` or `A,M`: a comma means or, a plus means and. */
export function readCondition(
  flow: Flow,
  id: string,
  text: string,
): { condition?: Condition; faults: Fault[] } {
  const components = componentsOf(flow)
  const component = components.find((one) => one.id === id)
  if (!component)
    return {
      faults: [
        semanticFault(
          `c[${id}] names no component of ${flow.id}; they are ${components.map((one) => one.id).join(', ')}.`,
        ),
      ],
    }
  const alternatives = text.split(',').map((terms) => terms.split('+').map(readTerm))
  const faults = alternatives.flat().flatMap((term) => termFault(component, term))
  return { condition: { component, alternatives }, faults }
}

function readTerm(text: string): Term {
  const operator = operators.find((name) => text.startsWith(`${name}:`))
  return operator ? { operator, value: text.slice(3) } : { operator: 'eq', value: text }
}

function termFault({ id, type }: Component, { operator, value }: Term): Fault[] {
  if (value === '')
    return [parameterFault(`c[${id}]`, value, `a value, with ${operators.join(', ')} before it`)]
  const isText = ['co', 'nc', 'sw', 'ew'].includes(operator)
  if (type === 'ObservationalTimePeriod' && !isText && !findBounds(value))
    return [parameterFault(`c[${id}]`, value, 'a period such as 2024, 2024-Q1, 2024-05 or 2024-01-01/P11M')]
  if (isNumber(type) && !isText && Number.isNaN(Number(value)))
    return [parameterFault(`c[${id}]`, value, 'a number')]
  return []
}

const isNumber = (type: Component['type']) => type === 'Decimal' || type === 'Integer'

export function meets(
  { component, alternatives }: Condition,
  claim: DatedClaim,
  series: SeriesHead,
): boolean {
  const value = component.of(claim, series)
  return alternatives.some((terms) => terms.every((term) => fits(component, term, value)))
}

/** What is not there equals nothing, and so is unlike anything. */
function fits({ type }: Component, { operator, value }: Term, given: string | null): boolean {
  if (given === null) return operator === 'ne' || operator === 'nc'
  if (operator === 'co') return given.includes(value)
  if (operator === 'nc') return !given.includes(value)
  if (operator === 'sw') return given.startsWith(value)
  if (operator === 'ew') return given.endsWith(value)
  if (type === 'ObservationalTimePeriod') return fitsTime(operator, value, given)
  return compares[operator](isNumber(type) ? Number(given) - Number(value) : order(given, value))
}

const order = (a: string, b: string) => Number(a > b) - Number(a < b)

const compares: Record<'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', (difference: number) => boolean> = {
  eq: (difference) => difference === 0,
  ne: (difference) => difference !== 0,
  lt: (difference) => difference < 0,
  le: (difference) => difference <= 0,
  gt: (difference) => difference > 0,
  ge: (difference) => difference >= 0,
}

/** A period is within bounds where all of its days are. */
function fitsTime(operator: keyof typeof compares, value: string, given: string): boolean {
  const bounds = findBounds(value)
  if (!bounds) return false
  const { start, end } = period(given)
  const isSame = start === bounds.start && end === bounds.end
  const answers = {
    eq: isSame,
    ne: !isSame,
    lt: end < bounds.start,
    le: end <= bounds.end,
    gt: start > bounds.end,
    ge: start >= bounds.start,
  }
  return answers[operator]
}
