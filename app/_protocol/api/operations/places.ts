import { z } from 'zod'
import { listAreas } from '../../../../db/queries/areas'
import { findSource, listSources } from '../../../../db/queries/sources'
import { sourceClasses } from '../../../../stats/codes'
import { Missing, operation } from '../operation'
import { listOf, oneOf, pageAddress, pageOf, paging, slug } from '../parameters'

export const areas = operation({
  path: 'areas',
  name: 'list_areas',
  parameters: z.strictObject({
    type: z.string().optional().describe('A type such as country or group'),
    ...paging,
  }),
  response: listOf(z.object({ area: z.string(), name: z.string(), type: z.string() })),
  find: async (db, { type, ...asked }) =>
    pageOf(
      (await listAreas(db)).filter((one) => type === undefined || one.type === type),
      asked,
      (one) => one,
    ),
})

const source = z.object({
  source: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  licence: z.string().nullable(),
  class: z.enum(sourceClasses),
  repeats: z.string().nullable().describe('The source that it repeats'),
  vintage: z.string().nullable(),
  page: z.string(),
})

type Source = Omit<z.input<typeof source>, 'page'>

const sourceOf = (one: Source): z.input<typeof source> => ({
  source: one.source,
  title: one.title,
  publisher: one.publisher,
  url: one.url,
  published: one.published,
  language: one.language,
  licence: one.licence,
  class: one.class,
  repeats: one.repeats,
  vintage: one.vintage,
  page: pageAddress(`/sources/${one.source}`),
})

export const sources = operation({
  path: 'sources',
  name: 'list_sources',
  parameters: z.strictObject({ class: oneOf(sourceClasses).optional(), ...paging }),
  response: listOf(source),
  find: async (db, { class: wanted, ...asked }) =>
    pageOf(
      (await listSources(db)).filter((one) => wanted === undefined || one.class === wanted),
      asked,
      sourceOf,
    ),
})

export const oneSource = operation({
  path: 'sources/{source}',
  name: 'get_source',
  parameters: z.strictObject({ source: slug('wb-wdi-2026-07') }),
  response: source,
  async find(db, asked) {
    const found = await findSource(db, asked.source)
    return found ? sourceOf(found) : new Missing(`There is no source "${asked.source}".`)
  },
})
