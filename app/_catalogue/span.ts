import type { YearRun } from '../../db/coverage'
import type { Coverage } from '../../db/queries/coverage'
import type { Language } from '../_chart/reading'
import type { AreaNames } from './row-cells'

/** "1990–2025, 7 countries": the years and areas that an indicator covers, in words. */
export function spanText({ t }: Language, covered: Coverage, areaNames: AreaNames): string {
  const countries = covered.areas.filter((area) => areaNames.get(area)?.type === 'country').length
  const areas =
    countries > 0
      ? t('catalogue.countries', { count: countries })
      : t('catalogue.areas', { count: covered.areas.length })
  const { first, last, measured, intended } = covered
  if (first === null || last === null) return t('catalogue.undated', { areas })
  const years = runText([first, last])
  if (measured.length === 0) return t('catalogue.aheadOnly', { years, areas })
  const ahead = intended.at(-1)?.[1] ?? last
  return ahead > last
    ? t('catalogue.spanAhead', { years, last: String(ahead), areas })
    : t('catalogue.span', { years, areas })
}

/** What a coverage bar shows, gaps and all. */
export function spanLabel({ t }: Language, { measured, intended }: Coverage): string {
  const [said, ahead] = [measured, intended].map((runs) => runs.map(runText).join(', '))
  const words = { measured: said ?? '', intended: ahead ?? '' }
  if (measured.length === 0) return t('catalogue.barOnlyAhead', words)
  return intended.length === 0 ? t('catalogue.bar', words) : t('catalogue.barAhead', words)
}

const runText = ([from, to]: YearRun) => (from === to ? String(from) : `${from}–${to}`)
