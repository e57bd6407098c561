import type { Codec } from './codec'
import { columns } from './words'

/** The column by which a table is sorted: one of its own, or that of an entity; none is the table's own order. */
export const sort: Codec<string | null> = {
  unset: null,
  read(text, { entities }) {
    const allowed = [...columns, ...entities]
    const value = allowed.find((column) => column === text || column === text.toUpperCase()) ?? null
    return { value, wrong: value === null ? [{ text, allowed }] : [] }
  },
  write: (value) => value ?? '',
}
