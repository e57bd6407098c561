import type { Note } from '../note'
import type { Seed } from '../read'
import { chosenOf, type Figures, spreadOf, tiesOf } from './figures'
import { apart, gap } from './interval'

/** Definitions and later revisions set a statement and a data set apart by as much: a part of the value, or points. */
const tolerance = 0.05
const tolerancePoints = 0.5

/** Figures that a data set of the same measure, period and area contradicts. */
export function checkRestated(seed: Seed, figures: Figures): Note[] {
  const series = tiesOf(seed, 'restates')
  const units = new Map(seed.indicators.map(({ row }) => [row.indicator, row.unit]))
  return figures.points.flatMap((point): Note[] => {
    const { statement: stated, place } = chosenOf(point)
    const indicator = series.get(stated.indicator)
    if (indicator === undefined) return []
    const counterpartArea = stated.counterpartArea === 'WLD' ? null : stated.counterpartArea
    const same = figures.at({ ...stated, indicator, counterpartArea })
    if (!same) return []
    const [own, given] = [spreadOf(point), spreadOf(same)]
    const isRate = units.get(indicator) === 'PERCENT'
    if (isRate ? gap(own, given) <= tolerancePoints : !apart(own, given, tolerance)) return []
    return [{ ...place('value'), rule: 'restated', stated, series: chosenOf(same).statement }]
  })
}
