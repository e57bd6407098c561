import type { Language } from '../_chart/reading'
import type { Choropleth } from '../_map/choropleth'
import { absentText, classesText, mapSize, ShadedMap } from '../_map/choropleth-map'
import { Boxed } from './boxed'
import type { Plot } from './plot'

/** A map of states as the plot of a picture, with its classes as keys. */
export function mapPlot(language: Language, map: Choropleth): Plot {
  const { t } = language
  const classKey = ({ shade, label }: Choropleth['classes'][number]) => ({
    key: shade,
    sign: (
      <Boxed className="map" viewBox="0 0 24 16" width={24} height={16}>
        <rect className={shade} y={2} width={24} height={12} />
      </Boxed>
    ),
    text: t('map.from', { value: label }),
  })
  const absentKey = {
    key: 'none',
    sign: (
      <Boxed className="choropleth" viewBox="0 0 24 16" width={24} height={16}>
        <path className="hatch" d="M0 8L6 2M0 14L12 2M6 14L18 2M12 14L24 2M18 14L24 8" />
      </Boxed>
    ),
    text: absentText(language, map),
  }
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
    keys: [...map.classes.map(classKey), ...(map.absent.length > 0 ? [absentKey] : [])],
    notes: [classesText(language, map), t('map.shapes')].filter(Boolean),
  }
}

const viewBox = `0 0 ${mapSize.width} ${mapSize.height}`
