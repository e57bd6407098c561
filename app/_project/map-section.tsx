import type { Project } from '../../db/queries/projects'
import type { Language } from '../_chart/reading'
import { dateLocale } from '../_i18n/format'
import { type Filter, filterSearch, frameNames } from './filter'
import { frames } from './frame'
import { ProjectMap } from './map'
import { mapModel } from './map-model'
import { StageGlyph } from './stage-glyph'
import { stages } from './status'

/** The map of the projects that are shown, with the choice of its part, its legend and what it leaves out. */
export function MapSection({ language, projects, filter }: MapSectionProps) {
  const { t, locale } = language
  const regions = new Intl.DisplayNames(dateLocale(locale), { type: 'region' })
  const model = mapModel(projects, frames[filter.map], (place) =>
    'region' in place
      ? (regions.of(place.region) ?? place.region)
      : t(place.sea === 'black' ? 'project.map.black' : 'project.map.caspianSea'),
  )
  const unplaced = projects.filter(({ latFrom }) => latFrom === null).length
  return (
    <section id="map" aria-labelledby="map-head">
      <div className="topic-head">
        <h2 id="map-head">{t('project.map.heading')}</h2>
        <nav className="small" aria-label={t('project.map.choose')}>
          <ul className="frames">
            {frameNames.map((map) => (
              <li key={map}>
                <a
                  href={`${filterSearch({ ...filter, map }) || '?'}#map`}
                  aria-current={filter.map === map ? 'true' : undefined}
                >
                  {t(`project.map.${map}`)}
                </a>
              </li>
            ))}
            <li>
              <a href="#register">{t('project.map.toTable')}</a>
            </li>
          </ul>
        </nav>
      </div>
      <ProjectMap language={language} model={model} frame={filter.map} />
      <ul className="map-legend">
        {stages.map((stage) => (
          <li key={stage}>
            <StageGlyph stage={stage} />
            <svg
              className={`glyph stage-${stage}`}
              viewBox="0 0 32 8"
              width="32"
              height="8"
              aria-hidden="true"
            >
              <path className="route" d="M0 4H32" />
            </svg>
            {t(`project.stage.${stage}`)}
          </li>
        ))}
      </ul>
      <p className="small muted prose">
        {t('project.map.caption')} {t('project.map.outside', { count: model.outside, unplaced })}
      </p>
    </section>
  )
}

type MapSectionProps = { language: Language; projects: readonly Project[]; filter: Filter }
