import { type Candidate, chooseObservation } from '../../stats/choose'
import { shiftDecimal } from '../../stats/decimal'
import type { Measured } from '../../stats/inexact'
import type { Statement } from '../note'
import { observationEntries } from '../observations'
import type { Seed } from '../read'
import type { Entry } from '../rows'
import type { Row } from '../schema'
import { type Interval, intervalOf, spread } from './interval'

/** A claim of something that happened: what it states, what that can mean in whole units, and where it stands. */
export type Figure = Candidate & { statement: Statement; interval: Interval; place: Entry<unknown>['place'] }

/** The rivals of one series, period and scope. */
export type Point = [Figure, ...Figure[]]

export type Where = Omit<Statement, 'value' | 'qualifier' | 'lower' | 'upper'>

export type Figures = {
  /** Every point, in the order in which they are first stated. */
  points: readonly Point[]
  at: (where: Where) => Point | undefined
  /** A statement in the multiplier of another indicator of the same unit. */
  countedAs: (indicator: string, statement: Statement) => Measured
}

/**
 * The claims of what happened, by point; without the deprecated ones, and without what was meant or expected. Of the
 * series only indicators that others restate take part, so that a million observations cost a look each.
 */
export function figuresOf(seed: Seed): Figures {
  const multipliers = new Map(seed.indicators.map(({ row }) => [row.indicator, Number(row.unit_mult)]))
  const sources = new Map(seed.sources.map(({ row }) => [row.source, row]))
  const restated = new Set(seed.indicators.flatMap(({ row }) => row.restates ?? []))
  const points = new Map<string, Point>()
  let order = 0
  const add = (row: StatedRow, place: Figure['place']) => {
    const unitMult = multipliers.get(row.indicator) ?? 0
    const source = row.source === undefined ? undefined : sources.get(row.source)
    const figure: Figure = {
      rank: row.rank ?? 'normal',
      kind: row.kind ?? 'actual',
      scope: row.scope ?? null,
      sourceClass: source?.class ?? null,
      published: source?.published ?? '',
      order: order++,
      statement: statementOf(row, unitMult),
      interval: intervalOf(row, 10 ** Number(row.unit_mult ?? unitMult)),
      place,
    }
    const key = keyOf(figure.statement)
    const rivals = points.get(key)
    if (rivals) rivals.push(figure)
    else points.set(key, [figure])
  }
  for (const { row, place } of seed.claims) if (hasHappened(row)) add(row, place)
  const runs = seed.series.runs.filter(({ indicator }) => restated.has(indicator))
  for (const { row, place } of observationEntries(seed.series, runs)) add(row, place)
  const scaleOf = (indicator: string) => 10 ** (multipliers.get(indicator) ?? 0)
  return {
    points: [...points.values()],
    at: (where) => points.get(keyOf(where)),
    countedAs: (indicator, { indicator: own, value, qualifier, lower, upper }) => {
      const factor = scaleOf(own) / scaleOf(indicator)
      const scaled = (number: number | null) => (number === null ? null : number * factor)
      return { value: value * factor, qualifier, lower: scaled(lower), upper: scaled(upper) }
    },
  }
}

/** The figure that is charted among rivals. */
export const chosenOf = (point: Point): Figure => chooseObservation(point, 'actual') ?? point[0]

/** What the rivals leave open together; "over" and "under" say nothing beside a figure with two ends. */
export function spreadOf(point: Point): Interval {
  const intervals = point.map(({ interval }) => interval)
  const closed = intervals.filter((interval) => interval.every(Number.isFinite))
  return spread(closed.length > 0 ? closed : intervals)
}

/** The ties of indicators to others that a column of indicators.csv states. */
export const tiesOf = (seed: Seed, column: 'share_of' | 'part_of' | 'change_of' | 'restates' | 'mirror') =>
  new Map(seed.indicators.flatMap(({ row }) => (row[column] ? [[row.indicator, row[column]] as const] : [])))

export type StatedRow = Pick<Row<'claims'>, 'indicator' | 'ref_area' | 'value'> & Partial<Row<'claims'>>

const hasHappened = ({ kind, rank, time_period: period }: Row<'claims'>) =>
  (kind === 'actual' || kind === 'estimate') && rank !== 'deprecated' && period !== undefined

const keyOf = ({ indicator, refArea, counterpartArea, timePeriod, scope }: Where) =>
  `${indicator} ${refArea} ${counterpartArea ?? ''} ${timePeriod} ${scope ?? ''}`

/** What a row states, in the unit and multiplier of its indicator. */
export function statementOf(row: StatedRow, unitMult: number): Statement {
  const places = Number(row.unit_mult ?? unitMult) - unitMult
  const shift = (text: string | undefined) => (text === undefined ? null : Number(shiftDecimal(text, places)))
  return {
    indicator: row.indicator,
    refArea: row.ref_area,
    counterpartArea: row.counterpart_area ?? null,
    timePeriod: row.time_period ?? '',
    scope: row.scope ?? null,
    value: Number(shiftDecimal(row.value, places)),
    qualifier: row.qualifier ?? 'exact',
    lower: shift(row.lower),
    upper: shift(row.upper),
  }
}
