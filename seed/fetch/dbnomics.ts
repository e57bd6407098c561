import { z } from 'zod'
import { FetchFault } from './get-json'
import { decimalText, type Provider, shaped } from './provider'

const answer = z.object({
  series: z.object({
    num_found: z.number(),
    docs: z.array(
      z.object({
        series_code: z.string(),
        dataset_name: z.string().optional(),
        indexed_at: z.string().optional(),
        period: z.array(z.string()),
        value: z.array(z.union([z.number(), z.string(), z.null()])),
      }),
    ),
  }),
})

/** DBnomics, API version 22: `PROVIDER/DATASET/SERIES` with `{area}` where the code of an area stands. */
export const dbnomics: Provider = {
  publisher: 'DBnomics',
  licence: 'the licence of the provider, see its page',
  base: 'https://api.db.nomics.world/v22',
  async deliver({ code, areas, base, get, progress }) {
    if (!code.includes('{area}'))
      throw new FetchFault(`${code} has no {area} in it, as WB/WDI/A-NY.GDP.MKTP.CD-{area}`)
    const named = areas.map((area) => ({ area, id: code.replace('{area}', area) }))
    const ids = named.map(({ id }) => encodeURIComponent(id)).join(',')
    const said = await get(`${base}/series?series_ids=${ids}&observations=1&limit=1000`)
    const { num_found: found, docs } = shaped(answer, said, 'the answer of DBnomics').series
    if (found !== docs.length)
      throw new FetchFault(`DBnomics announced ${found} series and sent ${docs.length}`)
    progress(1, 1)
    const observations = named.flatMap(({ area, id }) => {
      const series = docs.find(({ series_code: own }) => id.endsWith(`/${own}`))
      if (series && series.period.length !== series.value.length)
        throw new FetchFault(`${id} has ${series.period.length} periods and ${series.value.length} values`)
      return (series?.period ?? []).flatMap((period, i) => {
        const value = series?.value[i]
        return typeof value === 'number' ? [{ area, period, value: decimalText(value) }] : []
      })
    })
    const [first] = docs
    const place = code.split('/').slice(0, 2).map(encodeURIComponent).join('/')
    return {
      observations,
      title: first?.dataset_name ?? code,
      updated: first?.indexed_at?.slice(0, 10),
      url: `https://db.nomics.world/${place}`,
    }
  },
}
