import type { Manner, Table } from './table'

export type Parts = Iterable<string> | ReadableStream<Uint8Array<ArrayBuffer>>

/** A format that any table can be taken away in: a file in `formats/` and a line in `formats.ts`. */
export type Format = {
  extension: string
  type: string
  /** Whether a browser shows it or keeps it as a file. */
  opens: 'inline' | 'attachment'
  /** Which tables can be written so; any where nothing is said. */
  suits?: (table: Table) => boolean
  /** How many rows it can hold; any number where nothing is said. */
  mostRows?: number
  write: (table: Table, manner: Manner) => Parts
}
