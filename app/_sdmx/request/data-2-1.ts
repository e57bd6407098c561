import type { DataQuery } from '../data-query'
import { type Fault, noResults, parameterFault, syntaxFault } from '../fault'
import { type Flow, flows, time } from '../flow'
import { type Address, unknownParameters } from './address'
import type { Condition, Term } from './condition'
import { readShared, sharedParameters } from './data-parameters'
import { readKeys } from './key'
import { findBounds } from './period-bounds'
import { means, type Reference } from './reference'

const known = ['startPeriod', 'endPeriod', 'detail', ...sharedParameters]
const details = ['full', 'dataonly', 'serieskeysonly', 'nodata']

/** A data request of SDMX REST 2.1: `data/{flow}/{key}/{provider}?startPeriod=…`. */
export function readData21(
  address: Address,
  [, flowText = '', keyText = '', provider = 'all', ...rest]: readonly string[] = address.parts,
  alsoKnown: readonly string[] = [],
): { query?: DataQuery; faults: Fault[] } {
  const flow = flows.find(({ id }) => means(flowReference(flowText), id))
  if (!flow) return { faults: [noFlow(flowText)] }
  const { keys, faults } = readKeys(keyText, flow, { or: '+', any: ['*'] })
  const { faults: sharedFaults, ...shared } = readShared(address, flow)
  const time = readTime(address)
  const detail = address.parameters.get('detail') ?? 'full'
  if (!details.includes(detail)) faults.push(parameterFault('detail', detail, details.join(', ')))
  if (rest.length > 0)
    faults.push(syntaxFault(`"${rest.join('/')}" is more than data/{flow}/{key}/{provider}.`))
  if (!['all', '', 'KERVAN'].includes(provider)) faults.push(noResults(`There is no provider "${provider}".`))
  faults.push(...unknownParameters(address, [...known, ...alsoKnown]), ...time.faults, ...sharedFaults)
  return {
    faults,
    query: {
      flow,
      keys,
      conditions: time.conditions,
      ...shared,
      hasObservations: detail === 'full' || detail === 'dataonly',
      hasMeasure: true,
      attributes: attributesIn(flow, detail),
    },
  }
}

/** `KERVAN,FIGURES,1.0.0`, or the id alone. */
function flowReference(text: string): Reference {
  const parts = text.split(',')
  if (parts.length === 1) return { agency: 'all', id: text, version: 'latest' }
  const [agency = '', id = '', version = 'latest'] = parts
  return { agency, id, version }
}

export const noFlow = (asked: string) =>
  noResults(
    `There is no dataflow "${asked}"; there are ${flows.map(({ id }) => id).join(' and ')}, of KERVAN.`,
  )

function attributesIn({ ofSeries, ofObservation }: Flow, detail: string) {
  if (detail === 'full') return [...ofSeries, ...ofObservation]
  return detail === 'nodata' ? ofSeries : []
}

function readTime({ parameters }: Address): { conditions: Condition[]; faults: Fault[] } {
  const faults: Fault[] = []
  const terms: Term[] = []
  const take = (name: string, operator: Term['operator']) => {
    const value = parameters.get(name)
    if (value === undefined) return
    if (findBounds(value)) terms.push({ operator, value })
    else faults.push(parameterFault(name, value, 'a period such as 2024, 2024-Q1, 2024-05 or 2024-05-21'))
  }
  take('startPeriod', 'ge')
  take('endPeriod', 'le')
  return { conditions: terms.length > 0 ? [{ component: time, alternatives: [terms] }] : [], faults }
}
