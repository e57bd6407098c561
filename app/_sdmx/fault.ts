/**
 * What is wrong with a request. `code` is the standard's (SDMX 2.1, section 7): 100 no results, 140 syntax,
 * 150 semantics, 501 not implemented; for what it has no code for (406), the number of HTTP.
 */
export type Fault = { code: 100 | 140 | 150 | 406 | 501; words: string }

export const noResults = (words: string): Fault => ({ code: 100, words })
export const syntaxFault = (words: string): Fault => ({ code: 140, words })
export const semanticFault = (words: string): Fault => ({ code: 150, words })
export const notAcceptable = (words: string): Fault => ({ code: 406, words })
export const notImplemented = (words: string): Fault => ({ code: 501, words })

/** What a parameter must be, told where it is not. */
export const parameterFault = (name: string, value: string, allowed: string): Fault =>
  syntaxFault(`The parameter ${name} is "${value}"; it can be ${allowed}.`)

/** The versions of SDMX REST that are answered. */
export const services = ['2.1', '3.0'] as const
export type ServiceVersion = (typeof services)[number]

const statuses: Record<ServiceVersion, Record<Fault['code'], number>> = {
  '2.1': { 100: 404, 140: 400, 150: 403, 406: 406, 501: 501 },
  '3.0': { 100: 404, 140: 400, 150: 422, 406: 406, 501: 501 },
}

/** The status of HTTP that a version of the standard gives to faults: that of the first, and syntax comes first. */
export function statusOf(version: ServiceVersion, faults: readonly Fault[]): number {
  const [worst] = [...faults].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
  return worst ? statuses[version][worst.code] : 500
}

const order: Fault['code'][] = [406, 140, 501, 150, 100]

export const titles: Record<Fault['code'], string> = {
  100: 'No results found',
  140: 'Syntax error',
  150: 'Semantic error',
  406: 'Not acceptable',
  501: 'Not implemented',
}
