import type { DataQuery } from '../data-query'
import { type Fault, notImplemented, parameterFault, syntaxFault } from '../fault'
import { type Component, type Flow, flows, measure } from '../flow'
import { type Address, unknownParameters } from './address'
import { type Condition, readCondition } from './condition'
import { noFlow } from './data-2-1'
import { readShared, sharedParameters } from './data-parameters'
import { readKeys } from './key'
import { means, type Reference } from './reference'

const known = ['c[…]', 'attributes', 'measures', ...sharedParameters]
const contexts = ['dataflow', 'datastructure', '*']

/** A data request of SDMX REST 3.0: `data/{context}/{agency}/{id}/{version}/{key}?c[TIME_PERIOD]=…`. */
export function readData30(
  address: Address,
  [
    ,
    context = '*',
    agency = '*',
    id = '*',
    version = '*',
    keyText = '*',
    ...rest
  ]: readonly string[] = address.parts,
  alsoKnown: readonly string[] = [],
): { query?: DataQuery; faults: Fault[] } {
  if (!contexts.includes(context))
    return {
      faults: [syntaxFault(`The context "${context}" is not known; it can be ${contexts.join(', ')}.`)],
    }
  const found = flowsMeant(context, { agency, id, version })
  const [flow] = found
  if (!flow) return { faults: [noFlow(id)] }
  if (found.length > 1)
    return { faults: [notImplemented(`One dataflow at a time: ${flows.map((one) => one.id).join(' or ')}.`)] }
  const { keys, faults } = readKeys(keyText, flow, { between: ',', or: '+', any: ['*'] })
  const { faults: sharedFaults, ...shared } = readShared(address, flow)
  const conditions = readConditions(address, flow)
  const measures = readMeasures(address)
  const attributes = readAttributes(address, flow)
  if (rest.length > 0)
    faults.push(syntaxFault(`"${rest.join('/')}" is more than data/{context}/{agency}/{id}/{version}/{key}.`))
  faults.push(...unknownParameters(address, [...known, ...alsoKnown]))
  faults.push(...conditions.faults, ...sharedFaults, ...measures.faults, ...attributes.faults)
  const isKeysOnly = !measures.hasMeasure && attributes.ids === 'none'
  return {
    faults,
    query: {
      flow,
      keys,
      conditions: conditions.conditions,
      ...shared,
      hasObservations: !isKeysOnly,
      hasMeasure: measures.hasMeasure,
      attributes: attributes.components,
    },
  }
}

function flowsMeant(context: string, reference: Reference): Flow[] {
  return flows.filter(
    ({ id, structure }) =>
      (context !== 'datastructure' && means(reference, id)) ||
      (context !== 'dataflow' && means(reference, structure)),
  )
}

function readConditions({ parameters }: Address, flow: Flow) {
  const conditions: Condition[] = []
  const faults: Fault[] = []
  for (const [name, text] of parameters) {
    const [, id] = /^c\[([^\]]+)\]$/.exec(name) ?? []
    if (id === undefined) continue
    const read = readCondition(flow, id, text)
    faults.push(...read.faults)
    if (read.condition) conditions.push(read.condition)
  }
  return { conditions, faults }
}

function readMeasures({ parameters }: Address) {
  const text = parameters.get('measures') ?? 'all'
  const faults = ['all', 'none', measure.id].includes(text)
    ? []
    : [parameterFault('measures', text, `all, none or ${measure.id}`)]
  return { hasMeasure: text !== 'none', faults }
}

function readAttributes({ parameters }: Address, { ofSeries, ofObservation }: Flow) {
  const all = [...ofSeries, ...ofObservation]
  const groups: Record<string, readonly Component[]> = {
    dsd: all,
    all,
    none: [],
    msd: [],
    dataset: [],
    series: ofSeries,
    obs: ofObservation,
  }
  const ids = parameters.get('attributes') ?? 'dsd'
  const names = ids.split(',')
  const components = all.filter((one) => names.some((name) => name === one.id || groups[name]?.includes(one)))
  const faults = names
    .filter((name) => !(name in groups) && !all.some(({ id }) => id === name))
    .map((name) =>
      parameterFault('attributes', name, [...Object.keys(groups), ...all.map(({ id }) => id)].join(', ')),
    )
  return { ids, components, faults }
}
