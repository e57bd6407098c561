import { dataAnswer } from './data-answer'
import { notImplemented, syntaxFault } from './fault'
import { faultAnswer } from './fault-answer'
import { readAddress } from './request/address'

/** The answer to any request below /sdmx. */
export async function sdmxAnswer(request: Request): Promise<Response> {
  const { address, faults } = readAddress(request.url)
  const { service, parts } = address
  const [resource = ''] = parts
  const family = service === '3.0' ? 'json' : 'xml'
  if (resource === 'data') return dataAnswer(request, address, faults)
  if (resource === 'metadata' || resource === 'schema')
    return faultAnswer(service, family, [notImplemented(`There are no ${resource} queries here.`)])
  return faultAnswer(service, family, [syntaxFault(`"${resource}" is no resource of SDMX REST ${service}.`)])
}
