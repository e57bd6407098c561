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

/** Observations under what they share; values stand in the order of the components of the layout. */
export type Group = {
  key: readonly string[]
  attributes: readonly (string | null)[]
  observations: readonly Grouped[]
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

/** The series of a query in a layout. Sections across series are gathered whole; all else is passed on as it comes. */
export function* groupsIn({ flow }: DataQuery, layout: Layout, blocks: Iterable<Block>): Generator<Group> {
  const dimensions = [...flow.dimensions, timeComponent]
  const attributes = [...flow.ofSeries, ...flow.ofObservation]
  const group = layout.groupDimensions.map((one) => dimensions.indexOf(one))
  const rest = layout.observationDimensions.map((one) => dimensions.indexOf(one))
  const onGroup = layout.groupAttributes.map((one) => attributes.indexOf(one))
  const onEach = layout.observationAttributes.map((one) => attributes.indexOf(one))
  const isSection = group.includes(dimensions.length - 1)
  const sections = new Map<string, Group & { observations: Grouped[] }>()
  for (const block of blocks) {
    const observations = block.observations.map(({ period, value, attributes: own }) => {
      const key = [...block.key, period]
      const all = [...block.attributes, ...own]
      return {
        key,
        own: {
          key: rest.map((i) => key[i] ?? ''),
          value: layout.hasMeasure ? value : null,
          attributes: onEach.map((i) => all[i] ?? null),
        },
      }
    })
    const shared = onGroup.map((i) => block.attributes[i] ?? null)
    if (!isSection) {
      yield {
        key: group.map((i) => block.key[i] ?? ''),
        attributes: shared,
        observations: layout.hasObservations ? observations.map(({ own }) => own) : [],
      }
      continue
    }
    for (const { key, own } of observations) {
      const sectionKey = group.map((i) => key[i] ?? '')
      const name = sectionKey.join(' ')
      const section = sections.get(name)
      if (section) section.observations.push(own)
      else sections.set(name, { key: sectionKey, attributes: shared, observations: [own] })
    }
  }
  yield* sections.values()
}
