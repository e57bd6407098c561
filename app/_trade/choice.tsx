import type { Language } from '../_chart/reading'
import { type Measure, measures, type TradeView, tradeSearch } from './view'

type TradeChoiceProps = {
  language: Language
  view: TradeView
  yearsOf: (measure: Measure) => readonly number[]
}

/** Links for the measure and a plain form for the year, so that every view has its address. */
export function TradeChoice({ language: { t }, view, yearsOf }: TradeChoiceProps) {
  return (
    <div className="trade-choice">
      <nav aria-label={t('trade.measures')}>
        <ul>
          {measures.map((measure) => (
            <li key={measure}>
              <a href={linkTo(measure)} aria-current={measure === view.measure ? 'true' : undefined}>
                {t(`trade.measure.${measure}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form method="get" action="#matrix">
        <input type="hidden" name="measure" value={view.measure} />
        <label>
          {t('trade.year')}{' '}
          <select name="year" defaultValue={view.year ?? ''}>
            <option value="">{t('trade.latest')}</option>
            {yearsOf(view.measure).map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t('trade.show')}</button>
      </form>
    </div>
  )

  /** The year is kept where the other measure has figures of it. */
  function linkTo(measure: Measure): string {
    const year = view.year !== null && yearsOf(measure).includes(view.year) ? view.year : null
    return `${tradeSearch({ measure, year }) || '?'}#matrix`
  }
}
