import type { Component } from '../flow'
import type { Grouped, Layout } from '../layout'
import type { DataMessage } from '../message'
import type { Positions } from './used-values'

/** The data of a message, series or flat, as JSON text: every value of a dimension or an attribute is its place in a list. */
export function* seriesText({ layout, groups }: DataMessage, positions: Positions): Generator<string> {
  const isFlat = layout.groupDimensions.length === 0
  yield isFlat ? '"observations":{' : '"series":{'
  let comma = ''
  for (const group of groups()) {
    if (isFlat) {
      for (const one of group.observations) {
        yield comma + observationText(layout, one, positions)
        comma = ','
      }
      continue
    }
    const attributes = places(layout.groupAttributes, group.attributes, positions)
    const parts = attributes.length > 0 ? [`"attributes":[${attributes.join(',')}]`] : []
    yield `${comma}"${keyText(layout.groupDimensions, group.key, positions)}":{${parts.join('')}`
    comma = ','
    if (layout.hasObservations) {
      yield `${parts.length > 0 ? ',' : ''}"observations":{`
      let between = ''
      for (const one of group.observations) {
        yield between + observationText(layout, one, positions)
        between = ','
      }
      yield '}'
    }
    yield '}'
  }
  yield '}'
}

function observationText(layout: Layout, one: Grouped, positions: Positions) {
  const values = [
    ...(layout.hasMeasure ? [one.value === null ? 'null' : numberText(one.value)] : []),
    ...places(layout.observationAttributes, one.attributes, positions),
  ]
  return `"${keyText(layout.observationDimensions, one.key, positions)}":[${values.join(',')}]`
}

/** What is absent at the end is left out, as the format allows. */
function places(components: readonly Component[], values: readonly (string | null)[], positions: Positions) {
  const all = components.flatMap((component, i) => {
    const value = values[i] ?? null
    if (!isUsed(component, positions)) return []
    return [value === null ? null : (positions.get(component)?.get(value) ?? null)]
  })
  while (all.at(-1) === null) all.pop()
  return all.map(String)
}

/** Without observations their dimension has no values, and a list may not be empty. */
export const observationDimensions = ({ hasObservations, observationDimensions: dimensions }: Layout) =>
  hasObservations ? dimensions : []

/** Whether a message has any value of an attribute; those without one are left out, as a list may not be empty. */
export const isUsed = (component: Component, positions: Positions) =>
  (positions.get(component)?.size ?? 0) > 0

const keyText = (components: readonly Component[], values: readonly string[], positions: Positions) =>
  components.map((component, i) => positions.get(component)?.get(values[i] ?? '') ?? 0).join(':')

/** A number as it was typed: in JSON `0.10` is a number too. */
export const numberText = (text: string): string =>
  /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? text : JSON.stringify(Number(text))

/** Without the last brace, so that more can follow. */
export const openObject = (value: object): string => JSON.stringify(value).slice(0, -1)
