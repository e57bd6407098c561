import type { Indicator } from '../../db/queries/indicators'
import type { Language } from '../_chart/reading'
import { chartOf, offeredCharts } from '../_shown/kinds'
import type { Shown } from '../_shown/shown'
import { type View, viewSearch } from '../_view/view'
import type { Units } from '../_view/words'

/** What is made of the figures: those of the transformations that make sense here, the year of an index, the scale. */
export function Transformation({ language: { t }, indicator, shown, view }: TransformationProps) {
  const { units, isYearly, fitsLog } = shown
  const listed = shown.offered.filter((one) => one === units || !isYearly || !isSameForYears(one))
  const hasBase = listed.some((one) => one === 'index' || one === 'real')
  const kinds = offeredCharts(shown)
  const current = chartOf(indicator, shown, view.chart)
  return (
    <>
      <fieldset>
        <legend>{t('explorer.transformation')}</legend>
        <div className="boxes">
          {listed.map((one) => (
            <label key={one}>
              <input type="radio" name="units" value={one} defaultChecked={one === units} />
              {t(`units.name.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {hasBase && (
        <label className="row">
          {t('explorer.base')}
          <input
            key={view.base}
            type="number"
            name="base"
            defaultValue={view.base ?? undefined}
            placeholder={shown.base}
          />
        </label>
      )}
      {kinds.length > 1 && (
        <p className="row">
          {t('explorer.chart')}
          {kinds.map((kind) => (
            <a
              key={kind}
              href={viewSearch({ ...view, chart: kind })}
              aria-current={current === kind ? 'true' : undefined}
            >
              {t(`explorer.kind.${kind}`)}
            </a>
          ))}
        </p>
      )}
      {fitsLog && (
        <label className="row">
          <input type="checkbox" name="yScale" value="log" defaultChecked={view.yScale === 'log'} />
          {t('explorer.log')}
        </label>
      )}
    </>
  )
}

type TransformationProps = { language: Language; indicator: Indicator; shown: Shown; view: View }

/** Of yearly figures the year before is the period before. */
const isSameForYears = (units: Units) => units === 'ch1' || units === 'pc1'
