import { projectStatuses, type Sector, sectors } from '../../stats/codes'
import type { Language } from '../_chart/reading'
import { type Filter, isNarrowed } from './filter'

/** The form that narrows the register: a plain GET, so that every view has its address. */
export function FilterForm({ language: { t }, filter, countries, used }: FilterFormProps) {
  const kept = { sort: filter.sort, dir: filter.dir, map: filter.map }
  return (
    <search>
      <form method="get">
        <div className="row">
          <label htmlFor="q">{t('project.search')}</label>
          <input id="q" type="search" name="q" defaultValue={filter.q} />
          <button type="submit">{t('project.show')}</button>
          {isNarrowed(filter) && <a href="?">{t('project.reset')}</a>}
        </div>
        <details
          className="controls"
          open={filter.sectors.length + filter.countries.length + filter.statuses.length > 0}
        >
          <summary>{t('project.filter')}</summary>
          <Choices legend={t('project.sectors')} name="sector" chosen={filter.sectors}>
            {sectors
              .filter((sector) => used.has(sector))
              .map((sector) => [sector, t(`project.sector.${sector}`)])}
          </Choices>
          <Choices legend={t('project.statuses')} name="status" chosen={filter.statuses}>
            {projectStatuses.map((status) => [status, t(`project.status.${status}`)])}
          </Choices>
          <Choices legend={t('project.countries')} name="country" chosen={filter.countries}>
            {countries.map(({ area, name }) => [area, name])}
          </Choices>
          {Object.entries(kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p className="row">
            <button type="submit">{t('project.show')}</button>
          </p>
        </details>
      </form>
    </search>
  )
}

type FilterFormProps = {
  language: Language
  filter: Filter
  countries: readonly { area: string; name: string }[]
  used: ReadonlySet<Sector>
}

function Choices({ legend, name, chosen, children }: ChoicesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices">
        {children.map(([value, label]) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type ChoicesProps = {
  legend: string
  name: string
  chosen: readonly string[]
  children: readonly (readonly [value: string, label: string])[]
}
