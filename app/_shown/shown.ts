import type { Claim } from '../../db/queries/observations'
import { groupSum } from '../../stats/group-sum'
import { fitsLogScale } from '../../stats/logarithm'
import { byPeriod } from '../../stats/series'
import { defaultEntities } from '../_chart/selection'
import { entitiesMeant } from '../_view/country'
import { entityOf } from '../_view/entity'
import { isIn, yearsMeant } from '../_view/time'
import type { View, ViewFault } from '../_view/view'
import { units as allUnits, type Units } from '../_view/words'
import { baseFor } from './base'
import { factsOf } from './facts'
import { priceAreaOf } from './quantity'
import { isDrawn, type ShownSeries, seriesOf } from './series'
import { entitiesOf, type Subject } from './subject'
import { type Context, transformations } from './transformations'
import { type Withheld, withheldOf } from './withheld'

/** What a view shows of an indicator, before any language and any pixel. */
export type Shown = {
  entities: readonly string[]
  years: { from: number | null; to: number | null }
  /** The claims behind it, rivals and intentions among them. */
  claims: readonly Claim[]
  groups: ReadonlySet<string>
  units: Units
  /** The year that is 100, or whose prices are used. */
  base: string
  series: readonly ShownSeries[]
  /** The same series in all their years, however few are shown: what keeps its scale while a year moves needs them. */
  everyYear: () => readonly ShownSeries[]
  withheld: readonly Withheld[]
  offered: readonly Units[]
  isYearly: boolean
  /** How many states a share is of. */
  stateCount: number
  fitsLog: boolean
  faults: readonly ViewFault[]
}

/** Makes what a view asks for; a transformation that makes no sense here is listed, and the level shown instead. */
export function shown(subject: Subject, view: View): Shown {
  const { claims, states } = subject
  const meant = entitiesMeant(view.country, states, new Set(entitiesOf(claims)))
  const entities = meant.length > 0 ? meant : defaultEntities(claims)
  const own = claims.filter((claim) => entities.includes(entityOf(claim)))
  const level = seriesOf(own)
  const years = yearsMeant(view.time, lastYear(level))
  const viewed = own.filter((claim) => isIn(claim.year, years))
  const facts = factsOf(subject, level)
  const offered = allUnits.filter((units) => transformations[units].makesSense(facts))
  const units = offered.find((one) => one === view.units) ?? 'lin'
  const base = baseFor(view.base, level, years, units === 'real' ? 'last' : 'first')
  const made =
    units === 'lin'
      ? { series: seriesOf(viewed), withheld: [] }
      : transformed(level, { subject, units, base, years })
  return {
    entities,
    years,
    claims: viewed,
    groups: subject.groups,
    units,
    base,
    ...made,
    everyYear: () =>
      units === 'lin' ? level : transformed(level, { subject, units, base, years: allYears }).series,
    offered,
    isYearly: facts.isYearly,
    stateCount: states.length,
    fitsLog:
      units !== 'log' &&
      fitsLogScale([
        ...made.series.flatMap(({ figures }) => figures),
        ...(units === 'lin' ? viewed.filter(isDrawn(viewed)) : []),
      ]),
    faults: [
      ...(units === view.units ? [] : [{ parameter: 'units', value: view.units, allowed: offered }]),
      ...(view.country.length > 0 && meant.length === 0
        ? [{ parameter: 'country', value: view.country.join('~'), allowed: entitiesOf(claims) }]
        : []),
    ],
  }
}

const allYears = { from: null, to: null }

const lastYear = (series: readonly ShownSeries[]) =>
  series
    .flatMap(({ figures }) => figures.map(({ claim }) => claim.year))
    .reduce((last, year) => (last === null || (year !== null && year > last) ? year : last), null)

/** The series of a transformation. It is made of all years, so that the first one shown has its year before. */
function transformed(
  level: readonly ShownSeries[],
  { subject, units, base, years }: { subject: Subject; units: Units; base: string; years: Shown['years'] },
) {
  const transformation = transformations[units]
  const whole = units === 'share' ? wholeOf(subject) : undefined
  const parts = level.map((series) => {
    const area = units === 'real' ? priceAreaOf(subject.indicator.unit.unit) : refAreaOf(series)
    const context: Context = {
      unitMult: subject.indicator.unitMult,
      base,
      whole: whole?.areas.has(series.key) ? whole.series : undefined,
      input: subject.inputs.figures.get(area ?? ''),
    }
    const made = byPeriod(transformation.apply(series.figures, context))
    const inView = series.figures.filter(({ claim }) => isIn(claim.year, years))
    const figures = inView.flatMap((figure) => {
      const found = made.get(figure.period)
      return found ? [{ ...found, claim: figure.claim }] : []
    })
    const missing = inView.filter(({ period }) => !made.has(period))
    const reason = (figure: (typeof missing)[number]) =>
      transformation.reason(figure, series.figures, context)
    return { series: { ...series, figures }, withheld: withheldOf(series.name, missing, reason) }
  })
  return {
    series: parts.map((part) => part.series).filter(({ figures }) => figures.length > 0),
    withheld: parts.flatMap((part) => part.withheld),
  }
}

const refAreaOf = ({ figures }: ShownSeries) => figures[0]?.claim.refArea

/** The sum of all states, members and observers of today, so that no share changes with what is chosen. */
function wholeOf({ claims, states }: Subject) {
  const series = new Map(seriesOf(claims).map((one) => [one.key, one.figures]))
  return {
    areas: new Set(states.map(({ area }) => area)),
    series: groupSum(states.map(({ area }) => series.get(area) ?? [])),
  }
}
