import type { Indicator } from '../../db/queries/indicators'
import { sourceLine } from '../_chart/chart'
import { LiveMarks } from '../_chart/live-marks'
import type { Language } from '../_chart/reading'
import { lineClass } from '../_chart/series'
import { listText } from '../_i18n/list'
import { frames, projectionOf } from '../_project/frame'
import { mappedStates } from '../_project/mapped-states'
import { pointPath } from '../_view/entity'
import type { Choropleth } from './choropleth'
import { mapStops } from './map-stops'

const frame = frames.all
const project = projectionOf(frame)

/** ISO 3166-1 alpha-2 codes, by which the frame names its countries. */
const regions = { AZE: 'AZ', KAZ: 'KZ', KGZ: 'KG', TUR: 'TR', UZB: 'UZ', HUN: 'HU', TKM: 'TM' }

/** Where the name of each state stands, as on the map of projects. */
const places = new Map(
  Object.entries(regions).map(([area, code]) => {
    const at = frame.countries.find(({ region }) => region === code)?.at
    return [area, at ? project([at[0], at[1]]) : null] as const
  }),
)

/** The place of a state's name, in per cent of the map. */
function placeOf(area: string): { x: number; y: number } {
  const [x = 0, y = 0] = places.get(area) ?? []
  return { x: (x / frame.width) * 100, y: (y / frame.height) * 100 }
}

/** A choropleth of the states: each a link to its claim, with its figure on it, the classes beneath. */
export function ChoroplethMap({ language, indicator, map }: ChoroplethMapProps) {
  const { t } = language
  const title = t('map.title', { indicator: indicator.name, year: map.year })
  return (
    <figure className="chart">
      <figcaption>
        <span className="title">{title}</span>
        <span className="subtitle">{map.unit}</span>
      </figcaption>
      <LiveMarks
        {...{ language, title, label: title }}
        stops={mapStops(language, map, placeOf)}
        plot={{ className: 'live-map' }}
        frame="map-frame"
      >
        <ShadedMap language={language} map={map} label={title} />
      </LiveMarks>
      <ul className="shades">
        {map.classes.map(({ shade, label }) => (
          <li key={shade}>
            <i className={`swatch ${shade}`} />
            {t('map.from', { value: label })}
          </li>
        ))}
        {map.absent.length > 0 && (
          <li>
            <i className="swatch none" />
            {absentText(language, map)}
          </li>
        )}
      </ul>
      {classesText(language, map) && <p className="source">{classesText(language, map)}</p>}
      <p className="source">{sourceLine(language, claimsOf(map))}</p>
      <p className="source">{t('map.shapes')}</p>
    </figure>
  )
}

/** Who is asked for and has no figure, as the hatching is explained. */
export const absentText = ({ t, locale }: Language, { year, absent }: Choropleth) =>
  t('map.absent', {
    year,
    areas: listText(
      locale,
      absent.map(({ name }) => name),
    ),
  })

export const classesText = ({ t }: Language, { span: [first, last] }: Choropleth) =>
  first === last ? '' : t('map.classes', { first, last })

export const claimsOf = ({ areas }: Choropleth) => areas.map(({ figure }) => figure.claim)

/** The size of the map in its own units. */
export const mapSize = { width: frame.width, height: frame.height }

/** The map itself: shapes with their shades, names and figures. */
export function ShadedMap({ language, map, label }: { language: Language; map: Choropleth; label: string }) {
  const { t, locale } = language
  return (
    <svg
      className="map choropleth"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="group"
      aria-label={label}
    >
      <svg aria-hidden="true" width={frame.width} height={frame.height}>
        <Hatch />
        <rect className="sea" width={frame.width} height={frame.height} />
        <use className="others" href="/shapes/all.svg#others" />
        {mappedStates.map((state) => (
          <use key={state} className="others" href={`/shapes/all.svg#${state}`} />
        ))}
        {map.absent.map(({ area }) => (
          <use key={area} className="none" fill="url(#no-figure)" href={`/shapes/all.svg#${area}`} />
        ))}
      </svg>
      {map.areas.map(({ area, name, shade, text, figure }, i) => {
        const words = t('map.area', { name, year: map.year, figure: text })
        const [x = 0, y = 0] = places.get(area) ?? []
        return (
          <a
            key={area}
            className={area === map.chosen ? `${lineClass(i)} chosen` : lineClass(i)}
            href={pointPath(locale, figure.claim)}
            aria-label={words}
          >
            <title>{words}</title>
            <use className={`shade ${shade}`} href={`/shapes/all.svg#${area}`} />
            <text className={`on-${shade}`} x={x} y={y} textAnchor="middle">
              <tspan className="long">{name}</tspan>
              <tspan className="long" x={x} dy="1.15em">
                {text}
              </tspan>
              <tspan className="short">{area}</tspan>
            </text>
          </a>
        )
      })}
      <g className="over">
        <use className="borders" href="/shapes/all.svg#borders" />
      </g>
    </svg>
  )
}

type ChoroplethMapProps = { language: Language; indicator: Indicator; map: Choropleth }

function Hatch() {
  return (
    <pattern id="no-figure" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className="hatch" y2="6" />
    </pattern>
  )
}
