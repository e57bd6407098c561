import type { Project } from '../../db/queries/projects'
import type { Measured } from '../../stats/inexact'
import type { Unit } from '../_i18n/format'

/** A figure of a project and its unit, counted in single units. */
export type Amount = { unit: Unit; measured: Measured }

export function costOf(project: Project): Amount | undefined {
  const { cost, costLower, costUpper, costMult, currency } = project
  return amount(currency, costMult, [cost, costLower, costUpper])
}

export function capacityOf(project: Project): Amount | undefined {
  const { capacity, capacityLower, capacityUpper, capacityMult, capacityUnit } = project
  return amount(capacityUnit, capacityMult, [capacity, capacityLower, capacityUpper])
}

type Bounded = readonly [value: number | null, lower: number | null, upper: number | null]

function amount(unit: Unit | null, mult: number, [value, lower, upper]: Bounded): Amount | undefined {
  const measured = measuredOf(value, lower, upper)
  if (unit === null || measured === undefined) return undefined
  const single = (number: number) => Number(`${number}e${mult}`)
  const bounds =
    measured.lower != null && measured.upper != null
      ? { lower: single(measured.lower), upper: single(measured.upper) }
      : {}
  return { unit, measured: { value: single(measured.value), qualifier: measured.qualifier, ...bounds } }
}

function measuredOf(value: number | null, lower: number | null, upper: number | null): Measured | undefined {
  if (lower !== null && upper !== null && lower < upper)
    return { value: value ?? upper, qualifier: 'range', lower, upper }
  if (value !== null) return { value, qualifier: 'exact' }
  if (lower !== null) return { value: lower, qualifier: 'at-least' }
  return upper === null ? undefined : { value: upper, qualifier: 'at-most' }
}
