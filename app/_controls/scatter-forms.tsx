import type { Language } from '../_chart/reading'
import { allYears } from '../_view/time'
import { type View, viewSearch } from '../_view/view'

/** Whether a scatter has a point of one year for each area, or the path of each through the years. */
export function ScatterForms({ language: { t }, view, years: [from, to] }: ScatterFormsProps) {
  const isPaths = view.time !== 'latest' && view.time.from !== view.time.to
  const points = isPaths ? viewSearch({ ...view, time: allYears }) : viewSearch(view)
  const paths = isPaths ? viewSearch(view) : viewSearch({ ...view, time: { from, to } })
  return (
    <p className="switch">
      <a href={points} aria-current={isPaths ? undefined : 'true'}>
        {t('explorer.points')}
      </a>
      <a href={paths} aria-current={isPaths ? 'true' : undefined}>
        {t('explorer.paths')}
      </a>
    </p>
  )
}

type ScatterFormsProps = { language: Language; view: View; years: readonly [from: number, to: number] }
