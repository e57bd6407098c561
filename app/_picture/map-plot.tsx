import type { Language } from '../_chart/reading'
import { listText } from '../_i18n/list'
import type { Choropleth } from '../_map/choropleth'
import { mapSize, ShadedMap } from '../_map/choropleth-map'
import { Boxed } from './boxed'
import type { Plot } from './plot'

/** A map of states as the plot of a picture, with its classes as keys. */
export function mapPlot(language: Language, map: Choropleth): Plot {
  const { t, locale } = language
  const heightFor = (width: number) => (width * mapSize.height) / mapSize.width
  return {
    heights: (width) => ({ liked: heightFor(width), least: heightFor(width) * 0.5, most: heightFor(width) }),
    draw({ width, height }) {
      const fitted = Math.min(width, (height * mapSize.width) / mapSize.height)
      return (
        <Boxed x={(width - fitted) / 2} width={fitted} height={heightFor(fitted)} viewBox={viewBox}>
          <ShadedMap language={language} map={map} label="" />
        </Boxed>
      )
    },
    keys: map.classes.map(({ shade, label }) => ({
      key: shade,
      sign: (
        <Boxed className="map" viewBox="0 0 24 16" width={24} height={16}>
          <rect className={shade} y={2} width={24} height={12} />
        </Boxed>
      ),
      text: t('map.from', { value: label }),
    })),
    notes: [
      map.absent.length > 0 ? t('map.absent', { year: map.year, areas: listText(locale, map.absent) }) : '',
      t('map.shapes'),
    ].filter(Boolean),
  }
}

const viewBox = `0 0 ${mapSize.width} ${mapSize.height}`
