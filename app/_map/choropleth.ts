import { classOf } from '../../stats/classes'
import { shadedClasses } from '../_chart/kinds/heat'
import { commonYears } from '../_chart/kinds/input'
import { claimText, type Language } from '../_chart/reading'
import { type Measure, scaleFor } from '../_i18n/format'
import { mappedStates } from '../_project/mapped-states'
import { typicalSize } from '../_shown/measure'
import type { Figure, ShownSeries } from '../_shown/series'

export type MappedArea = { area: string; name: string; shade: string; text: string; figure: Figure }

/** The figures of one year on the map: a shade for each state asked for that has one, the classes, and who has none. */
export type Choropleth = {
  year: string
  areas: readonly MappedArea[]
  absent: readonly { area: string; name: string }[]
  classes: readonly { shade: string; label: string }[]
  /** The years of which the classes are: all, so that a colour says the same while the year moves. */
  span: readonly [first: string, last: string]
  /** The state that alone was asked for, among the others. */
  chosen: string | undefined
  unit: string
}

const mostClasses = 5

/** Maps the figures of a year: the latest of those shown in which half of the states or more have one. */
export function choropleth(
  language: Language,
  measure: Measure,
  { series, everyYear, asked, chosen }: Mapped,
): Choropleth | undefined {
  const states = series.filter(({ key }) => mappedStates.includes(key))
  const lines = states.map(({ figures, ...line }) => ({
    ...line,
    points: figures.flatMap(({ period, claim, value }) =>
      period.length === yearLength
        ? [{ x: Number(period), y: value, kind: claim.kind, qualifier: claim.qualifier, text: '' }]
        : [],
    ),
  }))
  const latest = commonYears(lines).at(-1)
  if (latest === undefined) return undefined
  const year = String(latest)
  const found = states.flatMap(({ key, name, figures }) => {
    const figure = figures.find(({ period }) => period === year)
    return figure ? [{ area: key, name, figure }] : []
  })
  const all = everyYear
    .filter(({ key }) => mappedStates.includes(key))
    .flatMap(({ figures }) => figures.filter(({ period }) => period.length === yearLength))
  const values = all.map(({ value }) => value)
  const years = all.map(({ period }) => period).sort()
  const { starts, shades } = shadedClasses(values, mostClasses)
  const { t, locale } = language
  const { format, title } = scaleFor(t, locale, measure, typicalSize(all))
  return {
    year,
    areas: found.map(({ figure, ...named }) => ({
      ...named,
      figure,
      shade: shades[classOf(starts, figure.value)] ?? '',
      text: claimText(language, measure, figure),
    })),
    absent: asked.filter(
      (one) => mappedStates.includes(one.area) && !found.some(({ area }) => area === one.area),
    ),
    classes: [Math.min(...values), ...starts].map((start, i) => ({
      shade: shades[i] ?? '',
      label: format(start),
    })),
    span: [years[0] ?? year, years.at(-1) ?? year],
    chosen,
    unit: title,
  }
}

export type Mapped = {
  series: readonly ShownSeries[]
  /** The series in all years. */
  everyYear: readonly ShownSeries[]
  asked: readonly { area: string; name: string }[]
  chosen?: string | undefined
}

const yearLength = '2024'.length
