import type { Component, Flow } from './flow'
import type { Condition } from './request/condition'
import type { Key } from './request/key'

/** What a data request asks for, whichever version of the standard it is written in. */
export type DataQuery = {
  flow: Flow
  /** Each is one way to be asked for; none means all. */
  keys: readonly Key[]
  /** All hold. */
  conditions: readonly Condition[]
  firstN?: number
  lastN?: number
  /** The dimension at the observation, or `AllDimensions`. */
  dimensionAtObservation: string
  hasObservations: boolean
  hasMeasure: boolean
  attributes: readonly Component[]
  updatedAfter?: Date
}
