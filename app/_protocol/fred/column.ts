import { periodBefore } from '../../../stats/lag'
import { period } from '../../../stats/period'
import type { Figure, ShownSeries } from '../../_shown/series'
import type { TransformationName } from './parameters'
import { fredTransformations } from './transformations'

/** One column of the file: the text of each date, a gap being a point. */
export type Column = { name: string; texts: ReadonlyMap<string, string> }

export type ColumnAsked = {
  transformation: TransformationName
  from?: string | undefined
  to?: string | undefined
}

/** A series between two days, under the first day of each period; what lies between its ends without a figure is a gap. */
export function fredColumn(id: string, series: ShownSeries, asked: ColumnAsked): Column {
  const { transformation, from, to } = asked
  const made = fredTransformations[transformation](series.figures)
  const typed = new Map(series.figures.map((figure) => [figure.period, figure]))
  const text = new Map(made.map((figure) => [figure.period, textOf(transformation, figure, typed)]))
  const days = everyPeriod([...typed.keys()]).flatMap((name): [string, string][] => {
    const { start } = period(name)
    const isAsked = (from === undefined || start >= from) && (to === undefined || start <= to)
    return isAsked ? [[start, text.get(name) ?? '.']] : []
  })
  return {
    name: transformation === 'lin' ? id : `${id}_${transformation.toUpperCase()}`,
    texts: new Map(days),
  }
}

/** A level leaves as it was typed; twelve digits hold what a calculation knows. */
function textOf(
  transformation: TransformationName,
  { period, value }: { period: string; value: number },
  typed: ReadonlyMap<string, Figure>,
): string {
  const stated = transformation === 'lin' ? typed.get(period) : undefined
  return stated?.claim.valueText ?? String(Number(value.toPrecision(12)))
}

/** The periods of one series with those that are missing between its ends, in the order of time. */
function everyPeriod(names: readonly string[]): string[] {
  const first = names[0] ?? ''
  const [all, last] = [new Set(names), names.at(-1)]
  for (let name = last; name !== undefined && name > first; name = periodBefore(name)) all.add(name)
  const start = (name: string) => period(name).start
  return [...all].toSorted((a, b) => (start(a) < start(b) ? -1 : 1))
}
