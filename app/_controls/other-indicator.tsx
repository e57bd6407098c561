import { group } from 'd3-array'
import type { Indicator } from '../../db/queries/indicators'
import type { Language } from '../_chart/reading'
import { type View, viewEntries } from '../_view/view'

/** The choice of what the figures are set against in a scatter. */
export function OtherIndicator({ language: { t }, view, own, chosen, indicators }: OtherIndicatorProps) {
  const kept = viewEntries(view).filter(([name]) => name !== 'x')
  const others = indicators.filter(({ indicator, frequency }) => indicator !== own && frequency === 'A')
  return (
    <form method="get" className="row other">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="x">{t('explorer.against')}</label>
      <select id="x" name="x" defaultValue={chosen} key={chosen}>
        {[...group(others, ({ topicName }) => topicName)].map(([topic, members]) => (
          <optgroup key={topic} label={topic}>
            {members.map(({ indicator, name }) => (
              <option key={indicator} value={indicator}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit">{t('explorer.show')}</button>
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
