import { z } from 'zod'
import { findIndicator } from '../../../../db/queries/indicators'
import { claimsAbout } from '../../../../db/queries/observations'
import { pointPath } from '../../../_view/entity'
import { citedSource, sourceOf } from '../claims'
import { Missing, operation } from '../operation'
import { pageAddress, slug } from '../parameters'

export const cite = operation({
  path: 'cite',
  name: 'cite',
  parameters: z.strictObject({
    indicator: slug('trade-turnover'),
    area: z
      .string({ error: 'an area or a pair such as KAZ.OTS' })
      .meta({ description: 'An area, or a pair such as KAZ.OTS', examples: ['KAZ.OTS'] }),
    period: z.string().optional().describe('An SDMX time period such as 2024'),
  }),
  response: z.object({ citation: z.string(), sources: z.array(citedSource), page: z.string() }),
  async find(db, { indicator: name, area, period }) {
    const indicator = await findIndicator(db, name)
    if (!indicator) return new Missing(`There is no indicator "${name}".`)
    const charted = (await claimsAbout(db, name, area.toUpperCase())).filter(
      (one) => one.chosen && (period === undefined || one.timePeriod === period),
    )
    const [first] = charted
    if (!first)
      return new Missing(`The indicator ${name} has no figure of ${area}${period ? ` for ${period}` : ''}.`)
    const sources = [
      ...new Map(charted.flatMap((one) => sourceOf(one) ?? []).map((one) => [one.source, one])).values(),
    ]
    const page = pageAddress(period === undefined ? `/en/indicators/${name}` : pointPath('en', first))
    const named = sources.map(({ publisher, title, published, url }) =>
      [`${publisher}: ${title}`, published && `(${published})`, url].filter(Boolean).join(' '),
    )
    return { citation: [...named, `“${indicator.name}”, Kervan, ${page}`].join('; '), sources, page }
  },
})
