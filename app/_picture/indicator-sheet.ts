import { sourceLine } from '../_chart/chart'
import { withEvents } from '../_chart/event-marks'
import { isOverTime } from '../_chart/kinds/plot'
import type { Language } from '../_chart/reading'
import { claimsOf } from '../_map/choropleth-map'
import { addressText } from '../_view/origin'
import { viewSearch } from '../_view/view'
import type { Explored } from '../[locale]/indicators/[slug]/explored'
import { viewedEvents } from '../[locale]/indicators/[slug]/viewed-events'
import { chartPlot } from './chart-plot'
import { licenceLine } from './licence-line'
import { mapPlot } from './map-plot'
import type { Plot } from './plot'
import type { Sheet } from './sheet'
import { axisSaid, eventNotes } from './words'

/** What an address of an indicator shows, as a sheet for a picture; undefined where it has nothing to draw. */
export async function indicatorSheet(language: Language, found: Explored): Promise<Sheet | undefined> {
  const { indicator } = found.subject
  const drawn = await drawnOf(language, found)
  if (!drawn) return undefined
  const { claims, ...said } = drawn
  return {
    ...said,
    source: sourceLine(language, claims),
    licence: licenceLine(language, claims),
    address: addressText(`/${language.locale}/indicators/${indicator.indicator}${viewSearch(found.view)}`),
  }
}

type Drawn = Pick<Sheet, 'title' | 'subtitle' | 'plot'> & { claims: Explored['shown']['claims'] }

async function drawnOf(language: Language, found: Explored): Promise<Drawn | undefined> {
  const { t } = language
  const { subject, view, shown, chart, map, scatter } = found
  const name = subject.indicator.name
  if (view.tab === 'map') {
    if (!map) return undefined
    const title = t('map.title', { indicator: name, year: map.year })
    return {
      title,
      subtitle: map.unit,
      plot: mapPlot(language, map),
      claims: claimsOf(map),
    }
  }
  if (view.tab === 'scatter') {
    if (!scatter?.model) return undefined
    const claims = [...shown.claims, ...scatter.claims]
    return { title: scatter.title, subtitle: '', plot: chartPlot(language, scatter.model), claims }
  }
  if (!chart) return undefined
  const events = await viewedEvents(language, view, shown.claims)
  const model = events && isOverTime(chart.model) ? withEvents(chart.model, events) : chart.model
  const plot: Plot = chartPlot(language, model)
  const marked = isOverTime(model) ? eventNotes(model.events) : []
  return {
    title: chart.title,
    subtitle: [chart.unit, axisSaid(t, model)].filter(Boolean).join('. '),
    plot: { ...plot, notes: [...plot.notes, ...marked] },
    claims: shown.claims,
  }
}
