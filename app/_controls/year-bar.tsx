import type { Language } from '../_chart/reading'
import { type View, viewEntries } from '../_view/view'
import { Play } from './play'

/** One year chosen by a slider, without a script by its button; it can run through the years. */
export function YearBar({ language: { t }, view, year, years }: YearBarProps) {
  const [first, last] = years
  if (first === last) return null
  const kept = viewEntries(view).filter(([name]) => name !== 'time')
  return (
    <form method="get" className="year-bar">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Play words={{ play: t('explorer.play'), stop: t('explorer.stop') }} />
      <label>
        <span className="hidden">{t('indicator.year')}</span>
        <span className="tick">{first}</span>
        <input key={year} type="range" name="time" min={first} max={last} step={1} defaultValue={year} />
        <span className="tick">{last}</span>
      </label>
      <output>{year}</output>
      <button type="submit" className="unscripted">
        {t('explorer.show')}
      </button>
    </form>
  )
}

type YearBarProps = {
  language: Language
  view: View
  year: number
  years: readonly [first: number, last: number]
}
