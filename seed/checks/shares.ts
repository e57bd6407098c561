import type { Measured } from '../../stats/inexact'
import type { Note, Statement } from '../note'
import type { Seed } from '../read'
import { chosenOf, type Figures, spreadOf, tiesOf, type Where } from './figures'
import { apart, type Interval, times } from './interval'

const tolerance = 0.01
const percent: Interval = [0.01, 0.01]

/** Shares that, times the total of the same period, give none of the parts that are stated, however the three were rounded. */
export function checkShares(seed: Seed, figures: Figures): Note[] {
  const totals = tiesOf(seed, 'share_of')
  return figures.points.flatMap((point): Note[] => {
    const { statement: share, place } = chosenOf(point)
    const indicator = totals.get(share.indicator)
    if (indicator === undefined) return []
    const [partAt, wholeAt] = placesOf(share, indicator)
    const [part, whole] = [figures.at(partAt), figures.at(wholeAt)]
    if (!part || !whole) return []
    const product = times(times(spreadOf(point), percent), spreadOf(whole))
    if (!apart(product, spreadOf(part), tolerance)) return []
    const total = chosenOf(whole).statement
    return [
      {
        ...place('value'),
        rule: 'share-of-total',
        share,
        whole: total,
        part: chosenOf(part).statement,
        computed: productOf(share, total),
      },
    ]
  })
}

/** Where the part and the whole of a share stand: a share of the world's is that of an area in the world. */
function placesOf(share: Statement, indicator: string): [part: Where, whole: Where] {
  return share.counterpartArea === 'WLD'
    ? [
        { ...share, indicator, counterpartArea: null },
        { ...share, indicator, counterpartArea: null, refArea: 'WLD' },
      ]
    : [
        { ...share, indicator },
        { ...share, indicator, counterpartArea: 'WLD' },
      ]
}

function productOf(share: Statement, whole: Statement): Measured {
  const qualifiers = [share.qualifier, whole.qualifier]
  const value = (share.value * whole.value) / 100
  if (qualifiers.some((one) => one === 'over' || one === 'at-least')) return { value, qualifier: 'at-least' }
  if (qualifiers.some((one) => one === 'under' || one === 'at-most')) return { value, qualifier: 'at-most' }
  return { value, qualifier: qualifiers.every((one) => one === 'exact') ? 'exact' : 'about' }
}
