import { type Fault, type ServiceVersion, services, syntaxFault } from '../fault'

/** The address of a request, taken apart: what follows the version of the service, and the parameters. */
export type Address = {
  service: ServiceVersion
  parts: readonly string[]
  parameters: ReadonlyMap<string, string>
}

/** A plus stays a plus, in the path as in the parameters: it joins codes, terms and time zones. */
export function readAddress(url: string): { address: Address; faults: Fault[] } {
  const { pathname, search } = new URL(url)
  const faults: Fault[] = []
  const decoded = (text: string) => {
    try {
      return decodeURIComponent(text)
    } catch (error) {
      if (!(error instanceof URIError)) throw error
      faults.push(syntaxFault(`"${text}" is no text in percent encoding.`))
      return text
    }
  }
  const [, , service, ...parts] = pathname.split('/').map(decoded)
  if (parts.at(-1) === '') parts.pop()
  const parameters = new Map<string, string>()
  for (const pair of search.slice(1).split('&')) {
    if (pair === '') continue
    const mark = pair.indexOf('=')
    const name = decoded(mark < 0 ? pair : pair.slice(0, mark))
    if (parameters.has(name)) faults.push(syntaxFault(`The parameter ${name} is given more than once.`))
    parameters.set(name, mark < 0 ? '' : decoded(pair.slice(mark + 1)))
  }
  const known = services.find((one) => one === service)
  if (!known)
    faults.push(syntaxFault(`"${service}" is no version that is answered; ${services.join(' and ')} are.`))
  return { address: { service: known ?? services[0], parts, parameters }, faults }
}

/** The parameters that are none of the known ones, as faults. */
export const unknownParameters = ({ parameters }: Address, known: readonly string[]): Fault[] =>
  [...parameters.keys()]
    .filter((name) => !known.includes(name) && !(known.includes('c[…]') && /^c\[[^\]]+\]$/.test(name)))
    .map((name) => syntaxFault(`Unknown parameter "${name}". Known are: ${known.join(', ')}.`))
