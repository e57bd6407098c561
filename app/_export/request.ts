import { z } from 'zod'
import { locales } from '../_i18n/locales'
import { type Fault, faultWords } from './fault'

/** The parameters that every table takes; a page's own come beside them. */
export const exportSchema = z.object({
  csvType: z.enum(['full', 'filtered']).default('full'),
  claims: z.enum(['chosen', 'all']).default('chosen'),
  useColumnShortNames: z.enum(['false', 'true']).default('false'),
  excel: z.enum(['0', '1']).default('0'),
  lang: z.enum(locales).default(locales[0]),
})

export type ExportRequest = z.infer<typeof exportSchema>

type Name = keyof ExportRequest

/** What any table takes; those of figures take `claims`, and those that can be narrowed `csvType`. */
export const ofAny: readonly Name[] = ['useColumnShortNames', 'excel', 'lang']
export const ofFigures: readonly Name[] = ['csvType', 'claims', ...ofAny]

/** Reads the parameters of a table whose page knows `own`, and lists every one that is not taken. */
export function readExport(
  search: URLSearchParams,
  own: readonly string[],
  general: readonly Name[],
): { asked: ExportRequest; faults: Fault[] } {
  const known = [...new Set([...own, ...general])]
  const unknown = [...new Set(search.keys())].filter((name) => !known.includes(name))
  const faults: Fault[] = unknown.map((parameter) => ({ parameter, allowed: known }))
  const given = Object.fromEntries(
    general.flatMap((name) => {
      const value = search.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
  const read = exportSchema.safeParse(given)
  if (read.success) return { asked: read.data, faults }
  for (const { path } of read.error.issues) {
    const name = general.find((one) => one === path[0])
    if (name) faults.push({ parameter: name, value: given[name] ?? '', allowed: choices(name) })
  }
  return { asked: exportSchema.parse({}), faults }
}

/** What is wrong with the parameters of a file of figures, in words, or undefined. */
export function parameterFault(search: URLSearchParams, own: readonly string[]): string | undefined {
  const { faults } = readExport(search, own, ofFigures)
  return faults.length > 0 ? faults.map(faultWords).join(' ') : undefined
}

const choices = (name: Name) => exportSchema.shape[name].unwrap().options
