import type { Language } from '../_chart/reading'
import { needsOf } from '../_shown/faults'
import type { Shown } from '../_shown/shown'
import type { View } from '../_view/view'
import { units as allUnits, type Units } from '../_view/words'

/** What is made of the figures: those of the transformations that make sense here, the year of an index, the scale. */
export function Transformation({ language: { t }, shown, view }: TransformationProps) {
  const { units, isYearly, fitsLog } = shown
  const listed = shown.offered.filter((one) => one === units || !isYearly || !isSameForYears(one))
  const unoffered = allUnits.filter((one) => !shown.offered.includes(one) && !isSameForYears(one))
  const hasBase = listed.some((one) => one === 'index' || one === 'real')
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
      {unoffered.length > 0 && (
        <details className="small">
          <summary>{t('explorer.notOffered')}</summary>
          <ul>
            {unoffered.map((one) => (
              <li key={one}>
                {t(`units.name.${one}`)}: {needsOf(t, one)}
              </li>
            ))}
          </ul>
        </details>
      )}
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
      {fitsLog && (
        <label className="row">
          <input type="checkbox" name="yScale" value="log" defaultChecked={view.yScale === 'log'} />
          {t('explorer.log')}
        </label>
      )}
    </>
  )
}

type TransformationProps = { language: Language; shown: Shown; view: View }

/** Of yearly figures the year before is the period before. */
const isSameForYears = (units: Units) => units === 'ch1' || units === 'pc1'
