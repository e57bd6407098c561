import { z } from 'zod'
import { listEvents } from '../../../../db/queries/events'
import { search as searchAll } from '../../../../db/queries/search'
import { searchKinds } from '../../../../db/search'
import { eventKinds } from '../../../../stats/codes'
import { operation } from '../operation'
import { listOf, oneOf, pageOf, paging } from '../parameters'

const event = z.object({
  event: z.string(),
  date: z.string(),
  title: z.string(),
  kind: z.enum(eventKinds),
  place: z.string().nullable(),
  actors: z.string().nullable(),
  description: z.string().nullable(),
  areas: z.array(z.string()),
  projects: z.array(z.string()),
  sources: z.array(z.string()),
})

export const events = operation({
  path: 'events',
  name: 'list_events',
  parameters: z.strictObject({
    kind: oneOf(eventKinds).optional(),
    area: z.string().optional().describe('The code of an area such as KAZ'),
    ...paging,
  }),
  response: listOf(event),
  async find(db, { kind, area, ...asked }) {
    const found = (await listEvents(db)).filter(
      (one) =>
        (kind === undefined || one.kind === kind) &&
        (area === undefined || one.touched.includes(area.toUpperCase())),
    )
    return pageOf(found, asked, (one) => ({
      event: one.event,
      date: one.date,
      title: one.title,
      kind: one.kind,
      place: one.place,
      actors: one.actors,
      description: one.description,
      areas: one.areas.map((place) => place.area),
      projects: one.projects.map(({ project }) => project),
      sources: one.sources.map(({ source }) => source),
    }))
  },
})

const hit = z.object({ kind: z.enum(searchKinds), key: z.string(), title: z.string(), text: z.string() })

export const search = operation({
  path: 'search',
  name: 'search',
  parameters: z.strictObject({
    q: z.string({ error: 'words to look for' }).meta({
      description: 'Words to look for, the last one as far as it is typed',
      examples: ['corridor cargo'],
    }),
    limit: paging.limit
      .unwrap()
      .max(50, { error: 'a number from 1 to 50' })
      .default(10)
      .describe('How many of each kind'),
  }),
  response: z.object({
    found: z.array(z.object({ kind: z.enum(searchKinds), count: z.int(), hits: z.array(hit) })),
  }),
  find: async (db, { q, limit }) => ({
    found: (await searchAll(db, q, limit)).map(({ kind, count, hits }) => ({
      kind,
      count,
      hits: hits.map(({ kind, key, title, text }) => ({ kind, key, title, text })),
    })),
  }),
})
