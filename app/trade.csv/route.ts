import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { csvAnswer, parameterFault, refusal } from '../_export/answer'
import { countryColumns } from '../_export/csv'
import { tradeInput } from '../_trade/input'
import { yearsOf } from '../_trade/matrix'
import { indicatorOf, readTradeView, type TradeFault } from '../_trade/view'

/** The flows between all areas; with csvType=filtered those of the measure and year that the matrix shows. */
export async function GET(request: Request): Promise<Response> {
  const db = database()
  const search = new URL(request.url).searchParams
  const input = await tradeInput(db)
  const { view, faults } = readTradeView(search, (measure) => yearsOf(input, measure))
  const fault = parameterFault(search, ['measure', 'year']) ?? faults.map(viewFault)[0]
  if (fault) return refusal(400, fault)
  const filtered = search.get('csvType') === 'filtered'
  return csvAnswer(request, {
    name: 'trade',
    version: (await findEdition(db)).version,
    columns: countryColumns,
    choice: {
      paired: true,
      indicators: filtered ? [indicatorOf[view.measure]] : input.tradeIndicators,
      ...(filtered && { from: view.year, to: view.year }),
    },
  })
}

const viewFault = ({ parameter, value, allowed }: TradeFault) =>
  `The parameter ${parameter} is "${value}"; it can be ${allowed.join(', ')}.`
