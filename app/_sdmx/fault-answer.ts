import type { Negotiable } from './data-format'
import { type Fault, type ServiceVersion, statusOf, titles } from './fault'
import { element, localText, namespaces, opening } from './formats/xml'

/** Every fault of a request as the standard's error message, in JSON for those who read JSON, else in XML. */
export function faultAnswer(
  service: ServiceVersion,
  family: Negotiable['family'],
  faults: readonly Fault[],
): Response {
  const isJson = family === 'json' || (family === 'csv' && service === '3.0')
  return new Response(isJson ? jsonErrors(faults) : xmlErrors(faults), {
    status: statusOf(service, faults),
    headers: {
      'Content-Type': isJson ? 'application/json; charset=utf-8' : 'application/xml; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      Vary: 'Accept',
    },
  })
}

const jsonErrors = (faults: readonly Fault[]) =>
  JSON.stringify({ errors: faults.map(({ code, words }) => ({ code, title: titles[code], detail: words })) })

const xmlErrors = (faults: readonly Fault[]) =>
  [
    opening('message:Error', { message: namespaces.message, common: namespaces.common }),
    ...faults.map(({ code, words }) =>
      element(
        'message:ErrorMessage',
        { code: String(code), severity: 'Error' },
        localText('common:Text', `${titles[code]}: ${words}`),
      ),
    ),
    '</message:Error>',
  ].join('')
