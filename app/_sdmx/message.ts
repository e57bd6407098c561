import type { CodeNames } from './codelists'
import type { Component, ComponentId, Flow } from './flow'
import type { Group, Layout } from './layout'

/** Everything that a format needs to write data; `groups` can be read more than once, and begins anew each time. */
export type DataMessage = {
  flow: Flow
  flowName: string
  about: string
  /** Letters, digits, - and _ alone. */
  id: string
  prepared: string
  layout: Layout
  groups: () => Iterable<Group>
  /** Each observation by itself, with everything that it has. */
  flat: { layout: Layout; groups: () => Iterable<Group> }
  nameOf: (component: ComponentId) => string
  codeName: CodeNames
  agencyName: string
  options: WriteOptions
}

/** What a media type can ask of SDMX-CSV. */
export type WriteOptions = {
  labels: 'id' | 'name' | 'both'
  timeFormat: 'original' | 'normalized'
  keys: 'none' | 'obs' | 'series' | 'both'
}

/** A value with its name where it is a code. */
export function valueName(
  { codeName }: DataMessage,
  { codelist }: Component,
  value: string,
): string | undefined {
  return codelist && codeName(codelist, value)
}
