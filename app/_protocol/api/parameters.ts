import { z } from 'zod'
import { siteOrigin } from '../../_view/origin'

export const slug = (example: string) =>
  z
    .string({ error: `a name such as ${example}` })
    .meta({ description: `For example ${example}`, examples: [example] })

const whole = (least: number, most: number, error = `a number from ${least} to ${most}`) =>
  z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error })

export const year = whole(1, 9999, 'a year such as 2015').optional()

export const oneOf = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, { error: words.join(', ') })

/** The parameters by which a long list is read page by page. */
export const paging = {
  page: whole(1, 100_000).default(1).describe('Which page of the list'),
  limit: whole(1, 1000).default(100).describe('How many on a page'),
}

/** The part of a list that is asked for, how many there are, and whether more follow. */
export function pageOf<T, R>(
  all: readonly T[],
  { page, limit }: { page: number; limit: number },
  row: (one: T) => R,
) {
  const end = page * limit
  return {
    total: all.length,
    page,
    next_page: end < all.length ? page + 1 : null,
    data: all.slice(end - limit, end).map(row),
  }
}

export const listOf = <S extends z.ZodType>(schema: S) =>
  z.object({
    total: z.int().describe('How many there are on all pages'),
    page: z.int(),
    next_page: z.int().nullable().describe('The page that follows, null on the last'),
    data: z.array(schema),
  })

/** The address of a page, without a language: it leads to the reader's. */
export const pageAddress = (path: string): string => `${siteOrigin()}${path}`
