import { max, min } from 'd3-array'
import type { Claim } from '../../db/queries/observations'
import { EventChoice } from './event-choice'
import { entityName, type Language } from './reading'
import { entityOf, type View } from './view'

/** The form that chooses areas and years: a plain GET, so that every view has its address. */
export function Choice({ language, claims, viewed, view }: ChoiceProps) {
  const { t } = language
  const entities = new Map(claims.map((claim) => [entityOf(claim), entityName(claim)]))
  const shown = new Set(viewed.map(entityOf))
  const years = claims.flatMap((claim) => claim.year ?? [])
  const [first, last] = [min(years), max(years)]
  return (
    <details className="controls">
      <summary>{t('indicator.choose')}</summary>
      <form method="get">
        <fieldset>
          <legend>{t('indicator.areas')}</legend>
          <div className="choices">
            {[...entities].map(([entity, name]) => (
              <label key={entity}>
                <input type="checkbox" name="country" value={entity} defaultChecked={shown.has(entity)} />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
        <EventChoice language={language} view={view} />
        <div className="row">
          <label>
            {t('indicator.from')}{' '}
            <input
              type="number"
              name="from"
              min={first}
              max={last}
              defaultValue={view.from ?? undefined}
              placeholder={String(first ?? '')}
            />
          </label>
          <label>
            {t('indicator.to')}{' '}
            <input
              type="number"
              name="to"
              min={first}
              max={last}
              defaultValue={view.to ?? undefined}
              placeholder={String(last ?? '')}
            />
          </label>
          <button type="submit">{t('indicator.show')}</button>
          <a href="?">{t('indicator.reset')}</a>
        </div>
      </form>
    </details>
  )
}

type ChoiceProps = { language: Language; claims: readonly Claim[]; viewed: readonly Claim[]; view: View }
