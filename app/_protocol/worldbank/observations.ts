import { periodBefore } from '../../../stats/lag'
import { period } from '../../../stats/period'
import type { Figure, ShownSeries } from '../../_shown/series'
import type { WorldBankParameters } from './parameters'

/** A cell of the World Bank's table: an entity at a period, with a figure or a gap. */
export type Placed = { entity: string; name: string; period: string; figure: Figure | null }

type Asked = Pick<WorldBankParameters, 'date' | 'mrv' | 'mrnev' | 'gapfill'>

/** Entity by entity, the newest period first, each with all periods of the indicator, gaps among them. */
export function placed(all: readonly ShownSeries[], shown: readonly ShownSeries[], asked: Asked): Placed[] {
  const periods = periodsOf(all).filter((name) => isAsked(name, asked))
  return shown.flatMap((series) => {
    const figures = new Map(series.figures.map((figure) => [figure.period, figure]))
    const row = (name: string): Placed => ({
      entity: series.key,
      name: series.name,
      period: name,
      figure: figures.get(name) ?? null,
    })
    return mostRecent(periods.map(row), asked)
  })
}

function mostRecent(rows: readonly Placed[], { mrv, mrnev, gapfill }: Asked): Placed[] {
  if (mrnev !== undefined) return rows.filter(({ figure }) => figure !== null).slice(0, mrnev)
  if (mrv === undefined) return [...rows]
  const recent = rows.slice(0, mrv)
  if (gapfill.toUpperCase() === 'N') return recent
  return recent.map((row, i) => {
    const filled = recent.slice(i).find(({ figure }) => figure !== null)
    return { ...row, figure: filled?.figure ?? null }
  })
}

function isAsked(name: string, { date }: Asked): boolean {
  const { start, end } = period(name)
  return date === undefined || (start >= date.from && end <= date.to)
}

/** Every period between the first and the last that any entity has, the newest first. */
function periodsOf(all: readonly ShownSeries[]): string[] {
  const known = [...new Set(all.flatMap(({ figures }) => figures.map((figure) => figure.period)))].toSorted(
    byStart,
  )
  const [first = '', last] = [known[0], known.at(-1)]
  const periods = new Set(known)
  for (let name = last; name !== undefined && name > first; name = periodBefore(name)) periods.add(name)
  return [...periods].toSorted(byStart).toReversed()
}

const byStart = (a: string, b: string) => (period(a).start < period(b).start ? -1 : 1)
