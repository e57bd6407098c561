import type { LineChoice } from '../../db/queries/lines'
import type { Column } from './columns'

/** A cell of several keys is a list; a figure stands as it was typed. */
export type Cell = string | number | null | readonly string[]

/** A document that figures of a table rest on. */
export type Cited = {
  source: string
  title: string
  publisher: string
  url: string | null
  published: string | null
  licence: string | null
}

/** What any format is made from. The rows are asked for only where a file is sent. */
export type Table = {
  /** The name of its file without an extension. */
  name: string
  title: string
  /** The address of its page without a language. */
  page: string
  /** What the table is about, as the head of its JSON says it. */
  about: Readonly<Record<string, unknown>>
  columns: readonly Column[]
  rows: () => Iterable<readonly Cell[]>
  /** The rows as finished lines of CSV, where SQL makes them faster. */
  lines?: (cell: (value: unknown) => string) => Iterable<string>
  sources: () => readonly Cited[]
  /** Whether it has more rows than so many, told without going through all of them. */
  hasMoreThan?: (rows: number) => Promise<boolean>
  /** What it is made of in plain words, where it can be long: then another thread makes it. */
  figures?: Figures
  /** What the table depends on beside the data and its address, such as the day. */
  dependsOn?: string
}

/** Observations, as they are chosen from the database. */
export type Figures = Pick<Table, 'name' | 'title' | 'page' | 'about' | 'columns'> & { choice: LineChoice }

/** How a table is written: the state of the data, and what the address asks for. */
export type Manner = {
  version: string
  changedAt: string
  /** The parameters of the file. */
  search: string
  names: 'name' | 'short'
  excel: boolean
}
