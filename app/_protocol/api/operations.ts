import type { Operation } from './operation'
import { cite } from './operations/cite'
import { compare } from './operations/compare'
import { events, search } from './operations/found'
import { indicators, oneIndicator } from './operations/indicators'
import { observations } from './operations/observations'
import { areas, oneSource, sources } from './operations/places'
import { oneProject, projects } from './operations/projects'

/** All that can be asked. Another one is a file and its name here; the document, the page and the tools follow. */
export const operations: readonly Operation[] = [
  indicators,
  oneIndicator,
  observations,
  compare,
  cite,
  areas,
  sources,
  oneSource,
  projects,
  oneProject,
  events,
  search,
]

/** The operation of a path below `/api/v1/`, and what stands for its braces. */
export function findOperation(
  path: string,
): { operation: Operation; given: Record<string, string> } | undefined {
  for (const operation of operations) {
    const given = placesIn(operation.path, path)
    if (given) return { operation, given }
  }
  return undefined
}

function placesIn(template: string, path: string): Record<string, string> | undefined {
  const [expected, parts] = [template.split('/'), path.split('/')]
  if (expected.length !== parts.length) return undefined
  const given: [string, string][] = []
  for (const [i, part] of expected.entries()) {
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    const value = parts[i] ?? ''
    if (name) given.push([name, decodeURIComponent(value)])
    else if (part !== value) return undefined
  }
  return Object.fromEntries(given)
}
