/**
 * What can be named in an address: entities in the order of the seed folder, shorthands for several of them, and where
 * they are known all indicators.
 */
export type Known = {
  entities: readonly string[]
  groups: readonly string[]
  indicators?: readonly string[]
}

/** What was read of a parameter, and each part of its text that was not understood with what it could have been. */
export type Reading<V> = { value: V; wrong: readonly { text: string; allowed: readonly string[] }[] }

/**
 * How one parameter of an address is read and written. `write` and `read` are inverse; what is not set is written as
 * nothing, and what is not understood is read as not set.
 */
export type Codec<V> = {
  unset: V
  read: (text: string, known: Known) => Reading<V>
  write: (value: V) => string
}

/** One of some words, of which the first is that of an address without the parameter. */
export function word<const W extends readonly [string, ...string[]]>(words: W): Codec<W[number]> {
  const unset: W[number] = words[0]
  return {
    unset,
    read: (text) => found(words.find((one) => one === text) ?? null, unset, text, words),
    write: (value) => (value === unset ? '' : value),
  }
}

/** One of some words, or none. */
export function wordOrNone<const W extends readonly string[]>(words: W): Codec<W[number] | null> {
  return {
    unset: null,
    read: (text) => found(words.find((one) => one === text) ?? null, null, text, words),
    write: (value) => value ?? '',
  }
}

/** A year of four digits, or none. */
export const yearOrNone: Codec<number | null> = {
  unset: null,
  read: (text) => found(/^\d{4}$/.test(text) ? Number(text) : null, null, text, ['a year such as 2015']),
  write: (value) => (value === null ? '' : yearText(value)),
}

export const yearText = (year: number) => String(year).padStart(4, '0')

/** The address of another indicator, or none. */
export const slugOrNone: Codec<string | null> = {
  unset: null,
  read: (text, { indicators }) =>
    found(
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && indicators?.includes(text) !== false ? text : null,
      null,
      text,
      indicators ?? ['an indicator such as gdp-current-usd'],
    ),
  write: (value) => value ?? '',
}

function found<V>(value: V | null, unset: V, text: string, allowed: readonly string[]): Reading<V> {
  return value === null ? { value: unset, wrong: [{ text, allowed }] } : { value, wrong: [] }
}
