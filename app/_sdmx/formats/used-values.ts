import { period } from '../../../stats/period'
import { type Component, timePeriod } from '../flow'
import type { Group, Layout } from '../layout'

/** Where each value of a component stands in the list of those that a message uses. */
export type Positions = ReadonlyMap<Component, ReadonlyMap<string, number>>

/** The values of dimensions and attributes that a message uses, in the order of their coming; periods by time. */
export function* usedValues(layout: Layout, groups: Iterable<Group>): Generator<'', Positions> {
  const onGroup = [...layout.groupDimensions, ...layout.groupAttributes]
  const onEach = [...layout.observationDimensions, ...layout.observationAttributes]
  const used = new Map([...onGroup, ...onEach].map((one): [Component, Set<string>] => [one, new Set()]))
  for (const group of groups) {
    take(used, onGroup, [...group.key, ...group.attributes])
    for (const one of group.observations) {
      take(used, onEach, [...one.key, ...one.attributes])
      yield ''
    }
    yield ''
  }
  return new Map(
    [...used].map(([component, values]) => {
      const list = component.id === timePeriod ? [...values].sort(byTime) : [...values]
      return [component, new Map(list.map((value, i) => [value, i]))]
    }),
  )
}

function take(
  used: Map<Component, Set<string>>,
  components: readonly Component[],
  values: readonly (string | null)[],
) {
  for (const [i, component] of components.entries()) {
    const value = values[i] ?? null
    if (value !== null) used.get(component)?.add(value)
  }
}

function byTime(a: string, b: string): number {
  const [first, second] = [period(a), period(b)]
  return compare(first.start, second.start) || compare(first.end, second.end)
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b)
