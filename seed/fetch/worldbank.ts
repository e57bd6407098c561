import { z } from 'zod'
import { FetchFault } from './get-json'
import { decimalText, type Observation, type Provider, shaped } from './provider'

const head = z.object({
  page: z.number(),
  pages: z.number(),
  total: z.number(),
  lastupdated: z.string().nullish(),
})
const row = z.object({
  indicator: z.object({ value: z.string() }),
  countryiso3code: z.string(),
  date: z.string(),
  value: z.number().nullable(),
})
const refusal = z.tuple([z.object({ message: z.array(z.object({ value: z.string() })) })])
const answer = z.tuple([head, z.array(row).nullable()])

const perPage = 1000
const mostPages = 200

/** World Bank, Indicators API version 2. */
export const worldbank: Provider = {
  publisher: 'World Bank',
  licence: 'CC BY 4.0',
  base: 'https://api.worldbank.org/v2',
  async deliver({ code, areas, base, get, progress }) {
    const observations: Observation[] = []
    let [title, updated, total, seen, pages] = [code, '', 0, 0, 1]
    for (let page = 1; page <= pages; page++) {
      const place = `${base}/country/${areas.join(';')}/indicator/${encodeURIComponent(code)}`
      const said = await get(`${place}?format=json&per_page=${perPage}&page=${page}`)
      const refused = refusal.safeParse(said)
      if (refused.success)
        throw new FetchFault(
          `the World Bank says: ${refused.data[0].message.map(({ value }) => value).join(' ')}`,
        )
      const [about, rows] = shaped(answer, said, `page ${page} of the World Bank`)
      if (about.pages > mostPages) throw new FetchFault(`${about.pages} pages; ${mostPages} at most`)
      ;[pages, total, updated] = [about.pages, about.total, about.lastupdated ?? '']
      for (const { indicator, countryiso3code: area, date, value } of rows ?? []) {
        seen++
        title = indicator.value
        if (value !== null && areas.includes(area))
          observations.push({ area, period: date, value: decimalText(value) })
      }
      progress(page, pages)
    }
    if (seen !== total) throw new FetchFault(`the World Bank announced ${total} rows and sent ${seen}`)
    const url = `https://data.worldbank.org/indicator/${encodeURIComponent(code)}`
    return { observations, title, updated: updated || undefined, url }
  },
}
