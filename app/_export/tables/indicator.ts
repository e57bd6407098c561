import { listEntities } from '../../../db/queries/entities'
import { findIndicator, type Indicator, listIndicators } from '../../../db/queries/indicators'
import { groups } from '../../_view/country'
import { allYears } from '../../_view/time'
import { parameters, readView, viewSearch } from '../../_view/view'
import { indicatorColumns } from '../columns'
import { ofFigures } from '../request'
import type { TableSource } from '../source'
import { figuresTable } from './figures'
import { shownTable } from './shown'

/** The observations of an indicator; with csvType=filtered, or transformed, what a view shows. */
export const indicatorTable: TableSource = {
  own: parameters,
  general: ofFigures,
  async find(ask) {
    const { db, name, search, asked } = ask
    const indicator = await findIndicator(db, name)
    const indicators = (await listIndicators(db)).map((one) => one.indicator)
    if (!indicator)
      return {
        missing: { words: `There is no indicator "${name}".`, known: indicators, all: '/indicators' },
      }
    const entities = await listEntities(db, name)
    const { view, faults } = readView(search, { entities, groups, indicators })
    if (faults.length > 0) return { faults }
    const chosen = asked.csvType === 'filtered' ? view : { ...view, country: [], time: allYears }
    const { country, time, units } = chosen
    const told = {
      name,
      title: indicator.name,
      page: `/indicators/${name}`,
      about: { ...aboutOf(indicator), view: viewSearch(chosen) },
    }
    if (units !== 'lin' || time === 'latest' || country.some(isGroup))
      return shownTable(ask, { told, indicator, view: chosen })
    const choice = { indicator: name, entities: country, ...time }
    return { table: figuresTable(ask, { ...told, columns: indicatorColumns(indicator), choice }) }
  },
}

const aboutOf = ({ indicator, name, definition, unit, unitMult, note }: Indicator) => ({
  indicator,
  name,
  definition,
  unit: unit.name,
  unit_mult: unitMult,
  note,
})

const isGroup = (entity: string) => groups.some((group) => group === entity)
