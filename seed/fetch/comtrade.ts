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
      partner2Code: z.number().nullish(),
      customsCode: z.string().nullish(),
      motCode: z.union([z.string(), z.number()]).nullish(),
    }),
  ),
})

/** All second partners, customs procedures and means of transport together: rows for each stand beside those of the whole. */
const whole = { partner2Code: '0', customsCode: 'C00', motCode: '0' }
const isWhole = ({ partner2Code, customsCode, motCode }: Row) =>
  String(partner2Code ?? whole.partner2Code) === whole.partner2Code &&
  (customsCode ?? whole.customsCode) === whole.customsCode &&
  String(motCode ?? whole.motCode) === whole.motCode

type Row = z.infer<typeof answer>['data'][number]

/** So many periods can be asked for at once. */
const mostYears = 12

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
    const asked = knownAreas(areas).flatMap((area) =>
      parts(years.split(',')).map((part) => ({ area, period: part.join(',') })),
    )
    for (const [i, { area, period }] of asked.entries()) {
      const search = new URLSearchParams({
        reporterCode: iso[area][1],
        partnerCode: iso[partner][1],
        period,
        cmdCode: goods,
        flowCode: code,
        ...whole,
      })
      const { data, error } = shaped(answer, await get(`${base}/C/A/HS?${search}`), 'the answer of Comtrade')
      if (error) throw new FetchFault(`Comtrade says: ${error}`)
      if (data.length >= mostRows)
        throw new FetchFault(`${mostRows} rows and perhaps more: ask for fewer years`)
      for (const row of data.filter(isWhole))
        if (
          String(row.reporterCode) === iso[area][1] &&
          String(row.partnerCode) === iso[partner][1] &&
          row.primaryValue !== null
        )
          observations.push({
            area,
            counterpart: partner,
            period: String(row.period),
            value: decimalText(row.primaryValue),
          })
      progress(i + 1, asked.length)
    }
    return {
      observations,
      title: `Trade in goods, flow ${code}, goods ${goods}`,
      url: 'https://comtradeplus.un.org/',
    }
  },
}

const parts = (years: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(years.length / mostYears) }, (_, i) =>
    years.slice(i * mostYears, (i + 1) * mostYears),
  )
