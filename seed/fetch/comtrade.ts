import { z } from 'zod'
import { FetchFault } from './get-json'
import {
  decimalText,
  isKnownArea,
  iso,
  knownAreas,
  type Observation,
  type Provider,
  shaped,
} from './provider'

const answer = z.object({
  count: z.number().optional(),
  error: z.string().nullish(),
  data: z.array(
    z.object({
      reporterCode: z.number(),
      partnerCode: z.number(),
      period: z.union([z.string(), z.number()]),
      primaryValue: z.number().nullable(),
    }),
  ),
})

/** The public preview gives so many rows and leaves out the others without a word. */
const mostRows = 500

/** UN Comtrade, public preview: yearly trade in goods; `code` is X (exports) or M (imports), `--where partner=TUR`. */
export const comtrade: Provider = {
  publisher: 'United Nations, Comtrade',
  licence: 'UN Comtrade terms: reuse with attribution',
  base: 'https://comtradeapi.un.org/public/v1/preview',
  async deliver({ code, areas, where, base, get, progress }) {
    const { partner = 'WLD', years = '', goods = 'TOTAL' } = where
    if (!isKnownArea(partner)) throw new FetchFault(`no code is known for the partner ${partner}`)
    if (!/^\d{4}(,\d{4})*$/.test(years)) throw new FetchFault('name the years: --where years=2021,2022,2023')
    const observations: Observation[] = []
    const reporters = knownAreas(areas)
    for (const [i, area] of reporters.entries()) {
      const search = new URLSearchParams({
        reporterCode: iso[area][1],
        partnerCode: iso[partner][1],
        period: years,
        cmdCode: goods,
        flowCode: code,
      })
      const { data, error } = shaped(answer, await get(`${base}/C/A/HS?${search}`), 'the answer of Comtrade')
      if (error) throw new FetchFault(`Comtrade says: ${error}`)
      if (data.length >= mostRows)
        throw new FetchFault(`${mostRows} rows and perhaps more: ask for fewer years`)
      for (const { reporterCode, partnerCode, period, primaryValue } of data)
        if (
          String(reporterCode) === iso[area][1] &&
          String(partnerCode) === iso[partner][1] &&
          primaryValue !== null
        )
          observations.push({
            area,
            counterpart: partner,
            period: String(period),
            value: decimalText(primaryValue),
          })
      progress(i + 1, reporters.length)
    }
    return {
      observations,
      title: `Trade in goods, flow ${code}, goods ${goods}`,
      url: 'https://comtradeplus.un.org/',
    }
  },
}
