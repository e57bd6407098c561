import type { Indicator } from '../../../db/queries/indicators'
import { siteOrigin } from '../../_view/origin'
import { unitSaid } from '../unit-said'

/** A chart's configuration in the words of Our World in Data's charts. */
export const owidConfig = (indicator: Indicator, { entities }: { entities: readonly string[] }) => ({
  $schema: 'https://files.ourworldindata.org/schemas/grapher-schema.009.json',
  slug: indicator.indicator,
  title: indicator.name,
  subtitle: `${indicator.definition} (${unitSaid(indicator)})`,
  note: indicator.note ?? undefined,
  chartTypes: [indicator.chart === 'bar' ? 'DiscreteBar' : 'LineChart'],
  tab: 'chart',
  hasMapTab: true,
  minTime: 'earliest',
  maxTime: 'latest',
  selectedEntityNames: entities,
  dimensions: [{ property: 'y', slug: indicator.indicator }],
  originUrl: `${siteOrigin()}/indicators/${indicator.indicator}`,
  isPublished: true,
})
