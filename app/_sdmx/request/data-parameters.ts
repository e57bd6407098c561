import { type Fault, notImplemented, parameterFault } from '../fault'
import { type Flow, timePeriod } from '../flow'
import type { Address } from './address'

/** The parameters of a data request that both versions know. */
export const sharedParameters = [
  'updatedAfter',
  'firstNObservations',
  'lastNObservations',
  'dimensionAtObservation',
  'includeHistory',
  'format',
] as const

export function readShared({ parameters }: Address, flow: Flow) {
  const faults: Fault[] = []
  const given = (name: string) => parameters.get(name)
  const history = given('includeHistory')
  if (history === 'true')
    faults.push(notImplemented('Earlier states of the data are not kept in this service.'))
  else if (history !== undefined && history !== 'false')
    faults.push(parameterFault('includeHistory', history, 'true or false'))
  const dimensionAtObservation = given('dimensionAtObservation') ?? timePeriod
  const dimensions = [timePeriod, 'AllDimensions', ...flow.dimensions.map(({ id }) => id)]
  if (!dimensions.includes(dimensionAtObservation))
    faults.push(parameterFault('dimensionAtObservation', dimensionAtObservation, dimensions.join(', ')))
  return {
    faults,
    firstN: count('firstNObservations'),
    lastN: count('lastNObservations'),
    updatedAfter: moment('updatedAfter'),
    dimensionAtObservation,
  }

  function count(name: string): number | undefined {
    const text = given(name)
    if (text === undefined) return undefined
    if (!/^[1-9]\d{0,8}$/.test(text)) faults.push(parameterFault(name, text, 'a whole number above 0'))
    return Number(text)
  }

  function moment(name: string): Date | undefined {
    const text = given(name)
    if (text === undefined) return undefined
    const date = new Date(text)
    if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(date.getTime()))
      faults.push(parameterFault(name, text, 'a date and time such as 2026-01-31T12:00:00Z'))
    return date
  }
}
