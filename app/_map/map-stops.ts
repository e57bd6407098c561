import { figureAt, type Stops } from '../_chart/marks/stop'
import type { Language } from '../_chart/reading'
import { statedIn } from '../_chart/stated'
import type { Choropleth } from './choropleth'

/** The states of a map that have a figure, each read by its link. */
export function mapStops(
  language: Language,
  { year, areas }: Choropleth,
  placeOf: (area: string) => { x: number; y: number },
): Stops {
  return {
    order: 'list',
    shown: 'outline',
    reach: 'link',
    lines: areas.length,
    stops: areas.map(({ area, name, shade, text, figure }, line) => {
      const place = placeOf(area)
      const { claim, value, qualifier } = figure
      const point = {
        kind: claim.kind,
        qualifier,
        text,
        y: value,
        x: Number(year),
        ...statedIn(language, claim),
      }
      return {
        title: name,
        lane: 0,
        zone: { left: place.x, top: place.y, width: 0, height: 0 },
        figures: [figureAt({ line, name: year, color: `var(--${shade})` }, point, place)],
      }
    }),
  }
}
