import { z } from 'zod'
import { FetchFault } from './get-json'
import { decimalText, iso, knownAreas, type Observation, type Provider, shaped } from './provider'

const values = z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())])
const answer = z.object({
  label: z.string().optional(),
  updated: z.string().optional(),
  id: z.array(z.string()),
  size: z.array(z.number().int().nonnegative()),
  dimension: z.record(
    z.string(),
    z.object({
      category: z.object({ index: z.union([z.array(z.string()), z.record(z.string(), z.number())]) }),
    }),
  ),
  value: values,
  status: z.union([z.array(z.string().nullable()), z.record(z.string(), z.string())]).optional(),
})

/** What is too large is announced for later in place of being sent; what is wrong is said. */
const refusal = z.union([
  z.object({ warning: z.object({ label: z.string() }).or(z.array(z.object({ label: z.string() }))) }),
  z.object({ error: z.object({ label: z.string() }).or(z.array(z.object({ label: z.string() }))) }),
])

/** Eurostat's flags in the words of SDMX; the others say something else than how sure a figure is. */
const statuses: Readonly<Record<string, string>> = { b: 'B', e: 'E', p: 'P', i: 'I', u: 'U' }

/** Eurostat, statistics API 1.0, which answers in JSON-stat 2.0; every dimension but place and time must have one value. */
export const eurostat: Provider = {
  publisher: 'Eurostat',
  licence: 'CC BY 4.0',
  base: 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data',
  async deliver({ code, areas, where, base, get, progress }) {
    const search = new URLSearchParams({ format: 'JSON', ...where })
    for (const area of knownAreas(areas)) search.append('geo', iso[area][0])
    const sent = await get(`${base}/${encodeURIComponent(code)}?${search}`)
    const refused = refusal.safeParse(sent)
    if (refused.success)
      throw new FetchFault(`Eurostat says: ${labelsOf(refused.data)}; ask for less with --where`)
    const said = shaped(answer, sent, 'the answer of Eurostat')
    progress(1, 1)
    const { id, size, dimension, value, status } = said
    const open = id.filter((name, i) => name !== 'geo' && name !== 'time' && size[i] !== 1)
    if (open.length > 0)
      throw new FetchFault(`choose one value each of ${open.join(', ')}: --where ${open[0]}=…`)
    const codes = (name: string) => codesOf(dimension[name]?.category.index)
    const strideOf = (name: string) => size.slice(id.indexOf(name) + 1).reduce((product, n) => product * n, 1)
    const observations = knownAreas(areas).flatMap((area): Observation[] => {
      const place = codes('geo').indexOf(iso[area][0])
      if (place < 0) return []
      return codes('time').flatMap((period, i) => {
        const at = place * strideOf('geo') + i * strideOf('time')
        const figure = Array.isArray(value) ? value[at] : value[String(at)]
        if (typeof figure !== 'number') return []
        const flags = (Array.isArray(status) ? status[at] : status?.[String(at)]) ?? ''
        const known = [...flags].flatMap((flag) => statuses[flag] ?? [])[0]
        return [{ area, period, value: decimalText(figure), ...(known && { status: known }) }]
      })
    })
    const url = `https://ec.europa.eu/eurostat/databrowser/view/${encodeURIComponent(code)}`
    return { observations, title: said.label ?? code, updated: said.updated?.slice(0, 10), url }
  },
}

const labelsOf = (refused: z.infer<typeof refusal>): string =>
  Object.values(refused)
    .flat()
    .map(({ label }) => label)
    .join(' ')

function codesOf(index: readonly string[] | Readonly<Record<string, number>> | undefined): string[] {
  if (index === undefined) return []
  if (Array.isArray(index)) return [...index]
  return Object.entries(index)
    .sort(([, a], [, b]) => a - b)
    .map(([code]) => code)
}
