import { type Artefact, type ArtefactType, artefactTypes, childrenOf } from './artefact'

export const directions = [
  'none',
  'parents',
  'parentsandsiblings',
  'ancestors',
  'children',
  'descendants',
  'all',
] as const
export type Direction = (typeof directions)[number] | ArtefactType

/** A direction by its name, or by that of a type, of which all that are above or below are meant. */
export function findDirection(text: string): Direction | undefined {
  return directions.find((one) => one === text) ?? findType(text)
}

const types: readonly ArtefactType[] = [
  'dataflow',
  'datastructure',
  'codelist',
  'conceptscheme',
  'constraint',
]

export function findType(text: string): ArtefactType | undefined {
  return types.find((type) => artefactTypes[type].some((name) => name === text))
}

/** The artefacts that are asked for along with others, themselves left out. */
export function referencesOf(
  all: readonly Artefact[],
  asked: readonly Artefact[],
  direction: Direction,
): Artefact[] {
  const found = reached(all, asked, direction)
  return all.filter((one) => found.has(one) && !asked.includes(one))
}

function reached(all: readonly Artefact[], asked: readonly Artefact[], direction: Direction): Set<Artefact> {
  const down = (from: Iterable<Artefact>) => new Set([...from].flatMap((one) => below(all, one)))
  const up = (from: Iterable<Artefact>) => {
    const given = new Set(from)
    return new Set(all.filter((one) => below(all, one).some((child) => given.has(child))))
  }
  if (direction === 'none') return new Set()
  if (direction === 'children') return down(asked)
  if (direction === 'parents') return up(asked)
  if (direction === 'descendants') return transitive(asked, down)
  if (direction === 'ancestors') return transitive(asked, up)
  const siblings = new Set([...up(asked), ...down(up(asked))])
  if (direction === 'parentsandsiblings') return siblings
  if (direction === 'all') return new Set([...siblings, ...transitive(asked, down)])
  const around = [...transitive(asked, down), ...transitive(asked, up)]
  return new Set(around.filter(({ type }) => type === direction))
}

const below = (all: readonly Artefact[], artefact: Artefact): Artefact[] =>
  childrenOf(artefact).flatMap(({ type, id }) => all.find((one) => one.type === type && one.id === id) ?? [])

function transitive(
  from: readonly Artefact[],
  step: (from: Iterable<Artefact>) => Set<Artefact>,
): Set<Artefact> {
  const found = new Set<Artefact>()
  let edge = step(from)
  while (edge.size > 0) {
    for (const one of edge) found.add(one)
    edge = new Set([...step(edge)].filter((one) => !found.has(one)))
  }
  return found
}
