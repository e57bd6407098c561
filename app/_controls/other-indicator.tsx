import type { Indicator } from '../../db/queries/indicators'
import type { Language } from '../_chart/reading'
import { Printed } from '../_printed/printed'
import { type View, viewEntries } from '../_view/view'
import { IndicatorOptions } from './indicator-options'

/** The choice of what the figures are set against in a scatter. */
export function OtherIndicator({ language: { t }, view, own, chosen, indicators }: OtherIndicatorProps) {
  const kept = viewEntries(view).filter(([name]) => name !== 'x')
  const others = indicators.filter(({ indicator, frequency }) => indicator !== own && frequency === 'A')
  return (
    <form method="get">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Printed className="row other">
        <label htmlFor="x">{t('explorer.against')}</label>
        <select id="x" name="x" defaultValue={chosen}>
          <IndicatorOptions indicators={others} />
        </select>
        <button type="submit">{t('explorer.show')}</button>
      </Printed>
    </form>
  )
}

type OtherIndicatorProps = {
  language: Language
  view: View
  own: string
  chosen: string
  indicators: readonly Indicator[]
}
