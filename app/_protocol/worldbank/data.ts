import type { Database } from '../../../db/client'
import { listAreas } from '../../../db/queries/areas'
import type { Indicator } from '../../../db/queries/indicators'
import { observationsOf } from '../../../db/queries/observations'
import { period } from '../../../stats/period'
import { entitySeries } from '../entity-series'
import { unitSaid } from '../unit-said'
import { findEntities, iso2Of } from './countries'
import { dateText } from './dates'
import { codeOf } from './indicators'
import { type Placed, placed } from './observations'
import { type Page, pageOf, type Row } from './page'
import type { WorldBankParameters } from './parameters'

type Asked = { countries: string; indicators: readonly Indicator[]; changedAt: string }

/** The figures of countries, undefined where one is not known. */
export async function dataPage(
  db: Database,
  { countries, indicators, changedAt }: Asked,
  parameters: WorldBankParameters,
): Promise<Page | undefined> {
  const rows: { indicator: Indicator; cell: Placed }[] = []
  const [areas, observations] = await Promise.all([
    listAreas(db),
    observationsOf(
      db,
      indicators.map(({ indicator }) => indicator),
    ),
  ])
  for (const indicator of indicators) {
    const all = entitySeries(observations.filter((one) => one.indicator === indicator.indicator))
    const known = [...areas.map(({ area }) => area), ...all.map(({ key }) => key)]
    const entities = findEntities(countries, known)
    if (!entities) return undefined
    const shown = all.filter(({ key }) => entities.includes(key))
    const cells = placed(all, shown, parameters).filter(hasFrequency(parameters.frequency))
    rows.push(...cells.map((cell) => ({ indicator, cell })))
  }
  const isFootnoted = parameters.footnote.toLowerCase() === 'y'
  return pageOf(rows, parameters, (row) => dataRow(row, isFootnoted), {
    sourceid: soleSource(rows),
    lastupdated: changedAt.slice(0, 10),
  })
}

const hasFrequency =
  (frequency: WorldBankParameters['frequency']) =>
  ({ period: name }: Placed) =>
    frequency === undefined || period(name).frequency === frequency.replace('Y', 'A')

function dataRow({ indicator, cell }: { indicator: Indicator; cell: Placed }, isFootnoted: boolean): Row {
  const { entity, name, figure } = cell
  const claim = figure?.claim
  const row = {
    indicator: { id: codeOf(indicator), value: indicator.name },
    country: { id: iso2Of(entity), value: name },
    countryiso3code: entity,
    date: dateText(cell.period),
    value: figure?.value ?? null,
    unit: unitSaid(indicator),
    obs_status: claim?.obsStatus ?? '',
    decimal: decimals(claim?.valueText ?? ''),
  }
  const said = claim ? [claim.publisher, claim.sourceTitle, claim.url].filter((part) => part !== null) : []
  return isFootnoted ? { ...row, footnote: said.join(', ') } : row
}

const decimals = (text: string): number => text.split('.')[1]?.length ?? 0

/** The source of all figures where they have one. */
function soleSource(rows: readonly { cell: Placed }[]): string | null {
  const sources = new Set(rows.flatMap(({ cell }) => cell.figure?.claim.source ?? []))
  const [first = null] = sources
  return sources.size === 1 ? first : null
}
