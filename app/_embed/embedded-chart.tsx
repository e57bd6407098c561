import { ChartFigure } from '../_chart/chart'
import { withEvents } from '../_chart/event-marks'
import { isOverTime } from '../_chart/kinds/plot'
import type { Language } from '../_chart/reading'
import { ChoroplethMap } from '../_map/choropleth-map'
import type { explored } from '../[locale]/indicators/[slug]/explored'
import { viewedEvents } from '../[locale]/indicators/[slug]/viewed-events'

type Found = NonNullable<Awaited<ReturnType<typeof explored>>>

/** The chart, map or scatter of a view, whose title leads to its page. */
export async function EmbeddedChart({ language, found, href }: EmbeddedChartProps) {
  const { t } = language
  const { subject, view, shown, chart, map, scatter } = found
  const { indicator } = subject
  const none = <p className="muted">{t('chart.none')}</p>
  if (view.tab === 'map')
    return map ? <ChoroplethMap language={language} indicator={indicator} map={map} /> : none
  const props = { language, indicator, href }
  if (view.tab === 'scatter') {
    if (!scatter?.model) return none
    const claims = [...shown.claims, ...scatter.claims]
    return <ChartFigure {...props} model={scatter.model} claims={claims} title={scatter.title} unit="" />
  }
  if (!chart) return none
  const events = await viewedEvents(language, view, shown.claims)
  const model = events && isOverTime(chart.model) ? withEvents(chart.model, events) : chart.model
  return <ChartFigure {...props} {...chart} model={model} claims={shown.claims} events={events} />
}

type EmbeddedChartProps = { language: Language; found: Found; href: string }
