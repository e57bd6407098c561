import { z } from 'zod'
import { FetchFault } from './get-json'
import { decimalText, type Provider, shaped } from './provider'

const answer = z.object({
  values: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number().nullable()))).optional(),
})

/** International Monetary Fund, DataMapper API version 1. Years that are not over yet are projections. */
export const imf: Provider = {
  publisher: 'International Monetary Fund',
  licence: 'IMF terms: reuse with attribution',
  base: 'https://www.imf.org/external/datamapper/api/v1',
  async deliver({ code, areas, base, get, progress }) {
    const said = await get(`${base}/${encodeURIComponent(code)}/${areas.join('/')}`)
    const series = shaped(answer, said, 'the answer of the Fund').values?.[code]
    if (!series) throw new FetchFault(`the Fund has no ${code} of ${areas.join(', ')}`)
    progress(1, 1)
    const observations = areas.flatMap((area) =>
      Object.entries(series[area] ?? {}).flatMap(([period, value]) =>
        value === null ? [] : [{ area, period, value: decimalText(value) }],
      ),
    )
    const url = `https://www.imf.org/external/datamapper/${encodeURIComponent(code)}`
    return { observations, title: `World Economic Outlook (DataMapper): ${code}`, url }
  },
}
