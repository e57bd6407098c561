/** The id of a series: the indicator and its area, with a counterpart where it has one: `TRADE-TURNOVER.KAZ.OTS`. */
export const seriesId = (indicator: string, entity: string): string => `${indicator.toUpperCase()}.${entity}`

/** What an id says: an indicator and an entity, whatever its capitals. */
export function readSeriesId(text: string): { indicator: string; entity: string } | undefined {
  const [, indicator = '', entity = ''] =
    /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z0-9-]+(?:\.[a-z0-9-]+)?)$/i.exec(text) ?? []
  return indicator ? { indicator: indicator.toLowerCase(), entity: entity.toUpperCase() } : undefined
}
