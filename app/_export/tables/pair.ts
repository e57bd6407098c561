import { listAreas } from '../../../db/queries/areas'
import { listIndicators } from '../../../db/queries/indicators'
import { claimsBetween } from '../../../db/queries/observations'
import { countryColumns } from '../columns'
import { ofFigures } from '../request'
import type { TableSource } from '../source'
import { figuresTable } from './figures'

/** Everything that two areas state of their trade with each other, both ways. */
export const pairTable: TableSource = {
  own: [],
  general: ofFigures,
  async find(ask) {
    const { db, name, language } = ask
    const [refArea = '', counterpartArea = '', ...rest] = name.split('.')
    const indicators = (await listIndicators(db))
      .filter(({ topic }) => topic === 'trade')
      .map(({ indicator }) => indicator)
    const claims = rest.length > 0 ? [] : await claimsBetween(db, refArea, counterpartArea)
    const areas = new Map((await listAreas(db)).map(({ area, name }) => [area, name]))
    if (!claims.some((claim) => indicators.includes(claim.indicator)))
      return {
        missing: {
          words: `There are no figures of the trade of ${refArea} with ${counterpartArea}.`,
          known: [],
          all: '/trade',
        },
      }
    const table = figuresTable(ask, {
      name,
      title: language.t('data.tables.pair', {
        reference: areas.get(refArea) ?? refArea,
        counterpart: areas.get(counterpartArea) ?? counterpartArea,
      }),
      page: `/trade/${name}`,
      about: { reference_area: refArea, counterpart_area: counterpartArea },
      columns: countryColumns,
      choice: {
        indicators,
        entities: [`${refArea}.${counterpartArea}`, `${counterpartArea}.${refArea}`],
      },
    })
    return { table }
  },
}
