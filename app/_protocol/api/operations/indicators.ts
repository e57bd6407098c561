import { z } from 'zod'
import { findIndicator, type Indicator, listIndicators } from '../../../../db/queries/indicators'
import { folded } from '../../../../stats/fold'
import { Missing, operation } from '../operation'
import { listOf, pageAddress, pageOf, paging, slug } from '../parameters'

const indicator = z.object({
  indicator: z.string(),
  name: z.string(),
  definition: z.string(),
  topic: z.string(),
  topic_name: z.string(),
  unit: z.string(),
  unit_name: z.string(),
  unit_mult: z.int().describe('The power of ten that figures are counted in'),
  frequency: z.string(),
  code: z.string().nullable().describe('The World Bank’s code'),
  note: z.string().nullable(),
  page: z.string(),
})

const indicatorOf = (one: Indicator): z.input<typeof indicator> => ({
  indicator: one.indicator,
  name: one.name,
  definition: one.definition,
  topic: one.topic,
  topic_name: one.topicName,
  unit: one.unit.unit,
  unit_name: one.unit.name,
  unit_mult: one.unitMult,
  frequency: one.frequency,
  code: one.code,
  note: one.note,
  page: pageAddress(`/indicators/${one.indicator}`),
})

export const indicators = operation({
  path: 'indicators',
  name: 'search_indicators',
  parameters: z.strictObject({
    q: z.string().optional().describe('Words to look for'),
    topic: z.string().optional().describe('A topic such as trade or energy'),
    ...paging,
  }),
  response: listOf(indicator),
  async find(db, { q = '', topic, ...asked }) {
    const words = folded(q).split(/\s+/).filter(Boolean)
    const found = (await listIndicators(db)).filter((one) => {
      const text = folded([one.indicator, one.name, one.definition, one.topicName, one.code ?? ''].join(' '))
      return (topic === undefined || one.topic === topic) && words.every((word) => text.includes(word))
    })
    return pageOf(found, asked, indicatorOf)
  },
})

export const oneIndicator = operation({
  path: 'indicators/{indicator}',
  name: 'get_indicator',
  parameters: z.strictObject({ indicator: slug('gdp-current-usd') }),
  response: indicator,
  async find(db, asked) {
    const found = await findIndicator(db, asked.indicator)
    return found ? indicatorOf(found) : new Missing(`There is no indicator "${asked.indicator}".`)
  },
})
