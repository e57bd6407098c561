import type { z } from 'zod'
import { FetchFault, type GetJson } from './get-json'

/** What is asked of a source: its own code of a series, the areas by our codes, and what else tells series apart. */
export type Wish = {
  code: string
  areas: readonly string[]
  /** Dimensions and their values, in the words of the source. */
  where: Readonly<Record<string, string>>
  get: GetJson
  /** Where the source is; tests put their own here. */
  base: string
  /** Says how far it is. */
  progress: (done: number, total: number) => void
}

export type Observation = {
  area: string
  counterpart?: string
  period: string
  value: string
  status?: string
}

/** What a source gave, and what it says of itself. */
export type Delivery = {
  observations: Observation[]
  title: string
  /** The day on which the source last changed it, where it says so. */
  updated?: string | undefined
  /** The address at which a person can look at it. */
  url: string
}

export type Provider = {
  publisher: string
  licence: string
  base: string
  deliver: (wish: Wish) => Promise<Delivery>
}

/** The answer in the shape that is known, or a fault that says where it differs. */
export function shaped<T extends z.ZodType>(schema: T, answer: unknown, what: string): z.infer<T> {
  const read = schema.safeParse(answer)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new FetchFault(
    `${what} is not of the known form: ${issue?.path.join('.') || 'it'}: ${issue?.message}`,
  )
}

/** A number of JSON as a figure is typed: without an exponent. */
export function decimalText(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}

/** ISO 3166-1: our three letters, the two letters and the number. */
export const iso = {
  AZE: ['AZ', '31'],
  KAZ: ['KZ', '398'],
  KGZ: ['KG', '417'],
  TUR: ['TR', '792'],
  UZB: ['UZ', '860'],
  HUN: ['HU', '348'],
  TKM: ['TM', '795'],
  CHN: ['CN', '156'],
  RUS: ['RU', '643'],
  GEO: ['GE', '268'],
  WLD: ['W00', '0'],
} as const

export type KnownArea = keyof typeof iso
export const isKnownArea = (area: string): area is KnownArea => area in iso

export const knownAreas = (areas: readonly string[]): KnownArea[] =>
  areas.map((area) => {
    if (isKnownArea(area)) return area
    throw new FetchFault(`the code that this source has for ${area} is not known`)
  })
