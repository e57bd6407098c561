import { csvCell } from '../../../db/queries/lines'
import { period } from '../../../stats/period'
import type { ShownSeries } from '../../_shown/series'
import { isIn } from '../../_view/time'

type Asked = {
  name: string
  short: string
  years: { from: number | null; to: number | null }
  isShort: boolean
}

/** Four columns as Our World in Data has them: the last is the figure, and `Day` stands for `Year` where there are no years. */
export function owidCsv(series: readonly ShownSeries[], { name, short, years, isShort }: Asked): string {
  const figures = series.flatMap(({ figures }) => figures)
  const time = figures.every(({ period: text }) => period(text).frequency === 'A') ? 'Year' : 'Day'
  const header = isShort ? ['entity', 'code', time.toLowerCase(), short] : ['Entity', 'Code', time, name]
  const lines = series.flatMap((one) =>
    one.figures
      .filter(({ claim }) => isIn(claim.year, years))
      .map(({ period: text, claim }) => [
        csvCell(one.name),
        one.code,
        time === 'Year' ? text : period(text).start,
        claim.valueText,
      ]),
  )
  return [header.map(csvCell), ...lines].map((cells) => `${cells.join(',')}\n`).join('')
}
