import type { Note } from '../note'
import type { Seed } from '../read'
import { chosenOf, type Figures, spreadOf, tiesOf } from './figures'
import { apart } from './interval'

/** Freight, insurance and the moment of counting set the two sides of a flow apart by as much without anyone's error. */
const tolerance = 0.05

/** Flows of which two countries give different figures. Each pair is told once. */
export function checkMirrors(seed: Seed, figures: Figures): Note[] {
  const mirrors = tiesOf(seed, 'mirror')
  const countries = new Set(seed.areas.flatMap(({ row }) => (row.type === 'country' ? [row.area] : [])))
  return figures.points.flatMap((point): Note[] => {
    const { statement: stated, place } = chosenOf(point)
    const indicator = mirrors.get(stated.indicator)
    const { refArea, counterpartArea } = stated
    if (indicator === undefined || counterpartArea === null) return []
    if (!countries.has(refArea) || !countries.has(counterpartArea)) return []
    const other = figures.at({ ...stated, indicator, refArea: counterpartArea, counterpartArea: refArea })
    if (!other || point[0].order > other[0].order) return []
    if (!apart(spreadOf(point), spreadOf(other), tolerance)) return []
    return [{ ...place('value'), rule: 'mirror', stated, mirror: chosenOf(other).statement }]
  })
}
