import type { Coverage } from '../../db/queries/coverage'
import type { Indicator } from '../../db/queries/indicators'
import { claimText, type Language } from '../_chart/reading'
import { Sparkline } from '../_chart/sparkline'
import { periodText, said } from '../_i18n/format'
import { areaColor } from '../_shown/series'
import { pointPath } from '../_view/entity'
import type { Item } from './catalogue'
import { spanLabel, spanText } from './span'
import { SpanBar } from './span-bar'
import type { TimeAxis } from './time-axis'

export type AreaNames = ReadonlyMap<string, { name: string; type: string }>

type RowCellsProps = { language: Language; item: Item; areas: AreaNames; axis: TimeAxis }

/** The cells of an indicator in the catalogue. */
export function RowCells({ language, item: { indicator, covered }, areas, axis }: RowCellsProps) {
  const { locale } = language
  const color = areaColor(covered.latest?.refArea ?? '')
  return (
    <>
      <th scope="row">
        <a href={`/${locale}/indicators/${indicator.indicator}`}>{indicator.name}</a>
        <span className="under">{indicator.unit.name}</span>
      </th>
      <td className="latest">
        {covered.latest && <Latest {...{ language, indicator, areas, latest: covered.latest }} />}
      </td>
      <td>
        <Sparkline points={covered.trend.map(sparkPoint)} color={color} />
      </td>
      <td>
        <SpanBar axis={axis} {...covered} label={spanLabel(language, covered)} />
        <span className="under">{spanText(language, covered, areas)}</span>
      </td>
      <td className="number">{said(locale, covered.figures)}</td>
      <td>
        <Publishers language={language} indicator={indicator} covered={covered} />
      </td>
    </>
  )
}

type LatestProps = {
  language: Language
  indicator: Indicator
  areas: AreaNames
  latest: NonNullable<Coverage['latest']>
}

/** The latest figure, a link to its claims; where nothing was measured, it says what kind it is of. */
function Latest({ language, indicator, areas, latest }: LatestProps) {
  const { t, locale } = language
  const nameOf = (area: string) => areas.get(area)?.name ?? area
  const { refArea, counterpartArea, kind } = latest
  const area =
    counterpartArea === null
      ? nameOf(refArea)
      : t('catalogue.pair', { reference: nameOf(refArea), counterpart: nameOf(counterpartArea) })
  const period = periodText(t, locale, latest.timePeriod ?? '')
  return (
    <>
      <a href={pointPath(locale, latest)}>{claimText(language, indicator, latest)}</a>
      <span className="under">
        {kind === 'actual'
          ? t('catalogue.place', { area, period })
          : t('catalogue.placeOfKind', { kind: t(`kind.${kind}`), area, period })}
      </span>
    </>
  )
}

const mostPublishers = 2

function Publishers({ language: { t, locale }, indicator, covered: { publishers } }: PublishersProps) {
  if (publishers.length === 0) return <span className="muted">{t('indicator.unsourced')}</span>
  const others = publishers.length - mostPublishers
  return (
    <ul className="by-whom">
      {publishers.slice(0, mostPublishers).map(({ publisher, source }) => (
        <li key={source}>
          <a href={`/${locale}/sources/${source}`}>{publisher}</a>
        </li>
      ))}
      {others > 0 && (
        <li>
          <a href={`/${locale}/indicators/${indicator.indicator}#sources`}>
            {t('catalogue.others', { count: others })}
          </a>
        </li>
      )}
    </ul>
  )
}

type PublishersProps = { language: Language; indicator: Indicator; covered: Coverage }

const sparkPoint = ([x, y]: readonly [number, number]) =>
  ({ x, y, kind: 'actual', qualifier: 'exact', text: '' }) as const
