import type { DatedClaim } from '../../db/queries/dated-claims'
import type { Block } from './blocks'
import type { DataQuery } from './data-query'
import { type Component, time as timeComponent, timePeriod } from './flow'

/** Where the components of a message stand: on groups (series, sections) or on observations. */
export type Layout = {
  groupDimensions: readonly Component[]
  groupAttributes: readonly Component[]
  observationDimensions: readonly Component[]
  observationAttributes: readonly Component[]
  hasObservations: boolean
  hasMeasure: boolean
}

/**
 * Observations under what they share; values stand in the order of the components of the layout. The observations of a
 * long series are made one by one as they are read, so that others have their turn between.
 */
export type Group = {
  key: readonly string[]
  attributes: readonly (string | null)[]
  observations: Iterable<Grouped>
}

export type Grouped = {
  key: readonly string[]
  value: string | null
  attributes: readonly (string | null)[]
}

/**
 * Series with their observations over time, sections across another dimension, or observations alone. The attributes
 * of series hang on the indicator, and stand where it stands.
 */
export function layoutOf(query: DataQuery): Layout {
  const { flow, attributes, dimensionAtObservation: at, hasObservations, hasMeasure } = query
  const ofSeries = flow.ofSeries.filter((one) => attributes.includes(one))
  const ofObservation = flow.ofObservation.filter((one) => attributes.includes(one))
  const shown = { hasObservations, hasMeasure }
  if (at === timePeriod || !hasObservations)
    return {
      ...shown,
      groupDimensions: flow.dimensions,
      groupAttributes: ofSeries,
      observationDimensions: [timeComponent],
      observationAttributes: hasObservations ? ofObservation : [],
    }
  const all = [...flow.dimensions, timeComponent]
  const isFlat = at === 'AllDimensions'
  return {
    ...shown,
    groupDimensions: isFlat ? [] : all.filter(({ id }) => id !== at),
    groupAttributes: isFlat || at === 'INDICATOR' ? [] : ofSeries,
    observationDimensions: isFlat ? all : all.filter(({ id }) => id === at),
    observationAttributes: isFlat || at === 'INDICATOR' ? [...ofSeries, ...ofObservation] : ofObservation,
  }
}

export const flat = (query: DataQuery): DataQuery => ({ ...query, dimensionAtObservation: 'AllDimensions' })

/** Blocks in a layout. Sections across series are gathered whole; all else is passed on as it comes. */
export function* groupsIn(layout: Layout, blocks: Iterable<Block>): Generator<Group> {
  const isSection = layout.groupDimensions.includes(timeComponent)
  const sections = new Map<string, Group & { observations: Grouped[] }>()
  for (const block of blocks) {
    if (!isSection) {
      yield { ...shared(layout, block, block.claims[0]), observations: observationsIn(layout, block) }
      continue
    }
    for (const claim of block.claims) {
      const group = shared(layout, block, claim)
      const name = group.key.join(' ')
      const section = sections.get(name)
      const own = observation(layout, block, claim)
      if (section) section.observations.push(own)
      else sections.set(name, { ...group, observations: [own] })
    }
  }
  yield* sections.values()
}

const valuesOf = (components: readonly Component[], claim: DatedClaim, { series }: Block) =>
  components.map(({ of }) => of(claim, series))

const keyOf = (components: readonly Component[], claim: DatedClaim, { series }: Block) =>
  components.map(({ of }) => of(claim, series) ?? '')

const shared = (layout: Layout, block: Block, claim: DatedClaim | undefined) => ({
  key: claim ? keyOf(layout.groupDimensions, claim, block) : [],
  attributes: claim ? valuesOf(layout.groupAttributes, claim, block) : [],
})

const observation = (layout: Layout, block: Block, claim: DatedClaim): Grouped => ({
  key: keyOf(layout.observationDimensions, claim, block),
  value: layout.hasMeasure ? claim.valueText : null,
  attributes: valuesOf(layout.observationAttributes, claim, block),
})

function* observationsIn(layout: Layout, block: Block): Generator<Grouped> {
  if (!layout.hasObservations) return
  for (const claim of block.claims) yield observation(layout, block, claim)
}
