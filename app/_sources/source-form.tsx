import { rollup } from 'd3-array'
import type { Source } from '../../db/queries/sources'
import { sourceClasses } from '../../stats/codes'
import type { Language } from '../_chart/reading'
import { type SourceFilter, sourceOrders } from './filter'
import { languageName } from './language-name'

/** The form that looks among the sources: a plain GET, so that every choice has its address. */
export function SourceForm({ language: { t, locale }, sources, filter }: SourceFormProps) {
  const ofClass = rollup(
    sources,
    (rows) => rows.length,
    (source) => source.class,
  )
  const codes = [...new Set(sources.flatMap(({ language }) => language ?? []))]
  const languages = codes
    .map((code) => ({ code, name: languageName(locale, code) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <form method="get" className="controls source-form">
      <div className="row">
        <label>
          {t('sources.query')}
          <input type="search" name="q" defaultValue={filter.query} />
        </label>
        <label>
          {t('sources.language')}
          <select name="language" defaultValue={filter.language ?? ''}>
            <option value="">{t('sources.any')}</option>
            {languages.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('sources.sort')}
          <select name="sort" defaultValue={filter.sort}>
            {sourceOrders.map((order) => (
              <option key={order} value={order}>
                {t(`sources.order.${order}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <fieldset>
        <legend>{t('sources.classes')}</legend>
        <div className="choices">
          {sourceClasses.map((one) => (
            <label key={one}>
              <input type="checkbox" name="class" value={one} defaultChecked={filter.classes.includes(one)} />
              {t(`sources.class.${one}`)} <span className="muted">{ofClass.get(one) ?? 0}</span>
            </label>
          ))}
          <a href={`/${locale}/about#choose`}>{t('sources.classRule')}</a>
        </div>
      </fieldset>
      {filter.publisher !== null && <input type="hidden" name="publisher" value={filter.publisher} />}
      <div className="row">
        <button type="submit">{t('sources.show')}</button>
        <a href={`/${locale}/sources`}>{t('sources.all')}</a>
      </div>
    </form>
  )
}

type SourceFormProps = { language: Language; sources: readonly Source[]; filter: SourceFilter }
