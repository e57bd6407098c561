import type Sqlite from 'better-sqlite3'
import type { Database } from '../../db/client'
import type { Language } from '../_chart/reading'
import type { Fault } from './fault'
import type { ExportRequest } from './request'
import type { Table } from './table'

/** What is asked of the tables of a page. */
export type Ask = {
  db: Database
  connection: Sqlite.Database
  /** Which of the pages of a kind: a country's code, an indicator's slug. */
  name: string
  search: URLSearchParams
  asked: ExportRequest
  language: Language
  /** The day by which promises are judged. */
  today: string
}

export type Missing = { words: string; known: readonly string[]; all: string }

export type Found = { table: Table } | { missing: Missing } | { faults: readonly Fault[] }

/** Where the table of a page comes from, and the parameters that the page knows. */
export type TableSource = {
  own: readonly string[]
  general: readonly (keyof ExportRequest)[]
  find: (ask: Ask) => Promise<Found>
}
