import { rollup } from 'd3-array'
import type { EventRecord } from '../../db/queries/events'
import { eventKinds } from '../../stats/codes'
import type { Language } from '../_chart/reading'
import { type EventFilter, eventSearch } from './filter'

/** The form that chooses kinds and areas: a plain GET, so that every choice has its address. */
export function FilterForm({ language: { t, locale }, events, areas, filter }: FilterFormProps) {
  const ofKind = rollup(
    events,
    (rows) => rows.length,
    (event) => event.kind,
  )
  const touching = (area: string) => events.filter((event) => event.touched.includes(area)).length
  return (
    <details className="controls" open={eventSearch(filter) !== ''}>
      <summary>{t('event.choose')}</summary>
      <form method="get">
        <fieldset>
          <legend>{t('event.kind')}</legend>
          <div className="choices">
            {eventKinds.map((kind) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  name="kind"
                  value={kind}
                  defaultChecked={filter.kinds.includes(kind)}
                />
                {t(`event.kinds.${kind}`)} <span className="muted">{ofKind.get(kind) ?? 0}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{t('event.area')}</legend>
          <div className="choices">
            {areas.filter(isOffered(filter)).map(({ area, name }) => (
              <label key={area}>
                <input
                  type="checkbox"
                  name="area"
                  value={area}
                  defaultChecked={filter.areas.includes(area)}
                />
                {name} <span className="muted">{touching(area)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="row">
          <button type="submit">{t('event.show')}</button>
          <a href={`/${locale}/events`}>{t('event.all')}</a>
        </div>
      </form>
    </details>
  )
}

type FilterFormProps = {
  language: Language
  events: readonly EventRecord[]
  areas: readonly { area: string; name: string; type: string }[]
  filter: EventFilter
}

/** Routes, ports and single projects can be asked for by address; the form has room for states and groups. */
const isOffered =
  (filter: EventFilter) =>
  ({ area, type }: { area: string; type: string }) =>
    type === 'country' || type === 'group' || filter.areas.includes(area)
