import type { Component } from '../flow'
import type { Grouped, Layout } from '../layout'
import type { DataMessage } from '../message'
import type { Positions } from './used-values'

/** How an attribute stands among the values of a series or an observation, as JSON text. */
export type AttributeText = (component: Component, value: string | null) => string

/** The data of a message, series or flat, as JSON text; attributes are written by the version of the format. */
export function* seriesText(
  { layout, groups }: DataMessage,
  positions: Positions,
  attributeText: AttributeText,
): Generator<string> {
  const isFlat = layout.groupDimensions.length === 0
  yield isFlat ? '"observations":{' : '"series":{'
  let comma = ''
  for (const group of groups()) {
    const observations = group.observations.map((one) =>
      observationText(layout, one, positions, attributeText),
    )
    if (isFlat) yield comma + observations.join(',')
    else {
      const attributes = texts(layout.groupAttributes, group.attributes, attributeText)
      const parts = [
        ...(attributes.length > 0 ? [`"attributes":[${attributes.join(',')}]`] : []),
        ...(layout.hasObservations ? [`"observations":{${observations.join(',')}}`] : []),
      ]
      yield `${comma}"${place(layout.groupDimensions, group.key, positions)}":{${parts.join(',')}}`
    }
    comma = ','
  }
  yield '}'
}

function observationText(layout: Layout, one: Grouped, positions: Positions, attributeText: AttributeText) {
  const values = [
    ...(layout.hasMeasure ? [one.value === null ? 'null' : numberText(one.value)] : []),
    ...texts(layout.observationAttributes, one.attributes, attributeText),
  ]
  return `"${place(layout.observationDimensions, one.key, positions)}":[${values.join(',')}]`
}

/** What is absent at the end is left out, as the format allows. */
function texts(components: readonly Component[], values: readonly (string | null)[], text: AttributeText) {
  const all = components.map((component, i) => text(component, values[i] ?? null))
  while (all.at(-1) === 'null') all.pop()
  return all
}

const place = (components: readonly Component[], values: readonly string[], positions: Positions) =>
  components.map((component, i) => positions.get(component)?.get(values[i] ?? '') ?? 0).join(':')

/** A number as it was typed: in JSON `0.10` is a number too. */
export const numberText = (text: string): string =>
  /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? text : JSON.stringify(Number(text))

/** Without the last brace, so that more can follow. */
export const openObject = (value: object): string => JSON.stringify(value).slice(0, -1)
