import { sumOf } from '../../stats/inexact'
import type { Note } from '../note'
import type { Seed } from '../read'
import { chosenOf, type Figures, spreadOf, tiesOf } from './figures'
import { apart, sum } from './interval'

const tolerance = 0.01

/** Parts that do not add up to their whole (exports and imports to the turnover), or some of them that exceed it. */
export function checkParts(seed: Seed, figures: Figures): Note[] {
  const partsOf = new Map<string, string[]>()
  for (const [part, whole] of tiesOf(seed, 'part_of'))
    partsOf.set(whole, [...(partsOf.get(whole) ?? []), part])
  return figures.points.flatMap((point): Note[] => {
    const { statement: whole, place } = chosenOf(point)
    const named = partsOf.get(whole.indicator) ?? []
    const parts = named.flatMap((indicator) => {
      const part = figures.at({ ...whole, indicator })
      return part ? [part] : []
    })
    const added = sum(parts.map(spreadOf))
    const total = spreadOf(point)
    const isWhole = parts.length === named.length
    if (parts.length === 0 || !apart(added, total, tolerance)) return []
    if (!isWhole && added[0] < total[1]) return []
    const stated = parts.map((part) => chosenOf(part).statement)
    const computed = sumOf(stated)
    return computed ? [{ ...place('value'), rule: 'parts-of-whole', whole, parts: stated, computed }] : []
  })
}
