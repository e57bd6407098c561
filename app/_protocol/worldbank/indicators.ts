import type { Indicator } from '../../../db/queries/indicators'
import { unitSaid } from '../unit-said'

/** The World Bank's code of an indicator where it has one, else our own. */
export const codeOf = ({ code, indicator }: Indicator): string => code ?? indicator

/** The indicators that `NY.GDP.MKTP.CD;gdp-growth` names by either code; undefined where one is not known. */
export function findIndicators(text: string, known: readonly Indicator[]): Indicator[] | undefined {
  if (text.toLowerCase() === 'all') return [...known]
  const asked = text
    .split(';')
    .filter(Boolean)
    .map((code) => code.toLowerCase())
  const found = asked.flatMap(
    (code) =>
      known.find(({ indicator }) => indicator === code) ??
      known.find((one) => one.code?.toLowerCase() === code) ??
      [],
  )
  return asked.length > 0 && found.length === asked.length ? found : undefined
}

/** A row of the World Bank's list of indicators. */
export const indicatorRow = (indicator: Indicator) => ({
  id: codeOf(indicator),
  name: indicator.name,
  unit: unitSaid(indicator),
  source: { id: '', value: '' },
  sourceNote: indicator.definition,
  sourceOrganization: '',
  topics: [{ id: indicator.topic, value: indicator.topicName }],
})
