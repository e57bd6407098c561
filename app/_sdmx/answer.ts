import { availabilityAnswer } from './availability-answer'
import { dataAnswer } from './data-answer'
import { notImplemented, syntaxFault } from './fault'
import { faultAnswer } from './fault-answer'
import { readAddress } from './request/address'
import { isStructureType } from './request/structure-query'
import { structureAnswer } from './structure-answer'

/** The answer to any request below /sdmx. */
export async function sdmxAnswer(request: Request): Promise<Response> {
  const { address, faults } = readAddress(request.url)
  const { service, parts } = address
  const [resource = ''] = parts
  if (resource === 'data') return dataAnswer(request, address, faults)
  if (resource === (service === '3.0' ? 'availability' : 'availableconstraint'))
    return availabilityAnswer(request, address, faults)
  if (service === '3.0' ? resource === 'structure' : isStructureType(resource))
    return structureAnswer(request, address, faults)
  const family = service === '3.0' ? 'json' : 'xml'
  if (resource === 'metadata' || resource === 'schema')
    return faultAnswer(service, family, [notImplemented(`There are no ${resource} queries here.`)])
  return faultAnswer(service, family, [
    ...faults,
    syntaxFault(`"${resource}" is no resource of SDMX REST ${service}.`),
  ])
}
