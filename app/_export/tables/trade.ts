import { tradeInput } from '../../_trade/input'
import { yearsOf } from '../../_trade/matrix'
import { indicatorOf, readTradeView } from '../../_trade/view'
import { countryColumns } from '../columns'
import { ofFigures } from '../request'
import type { TableSource } from '../source'
import { figuresTable } from './figures'

/** The flows between all areas; with csvType=filtered those of the measure and year that the matrix shows. */
export const tradeTable: TableSource = {
  own: ['measure', 'year'],
  general: ofFigures,
  async find(ask) {
    const { db, search, asked, language } = ask
    const input = await tradeInput(db)
    const { view, faults } = readTradeView(search, (measure) => yearsOf(input, measure))
    if (faults.length > 0) return { faults }
    const isFiltered = asked.csvType === 'filtered'
    const table = figuresTable(ask, {
      name: 'trade',
      title: language.t('data.tables.trade'),
      page: '/trade',
      about: {},
      columns: countryColumns,
      choice: {
        paired: true,
        indicators: isFiltered ? [indicatorOf[view.measure]] : input.tradeIndicators,
        ...(isFiltered && { from: view.year, to: view.year }),
      },
    })
    return { table }
  },
}
