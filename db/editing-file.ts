import { chmodSync, closeSync, openSync } from 'node:fs'
import { resolve } from 'node:path'
import Sqlite from 'better-sqlite3'

/** What the server knows of those who edit, beside the figures: who is signed in, and what they have not saved yet. */
export type EditingFile = Sqlite.Database

declare global {
  var kervanEditing: { file: string; opened: EditingFile } | undefined
}

/** One for the process, whatever of it was bundled apart; it lies beside the database of the figures. */
export function editingFile(): EditingFile {
  const figures = process.env.KERVAN_DB ?? 'db/kervan.sqlite'
  const file = resolve(/* turbopackIgnore: true */ `${figures}.editing`)
  if (globalThis.kervanEditing?.file !== file) globalThis.kervanEditing = { file, opened: openWritable(file) }
  return globalThis.kervanEditing.opened
}

/** Where the disk takes nothing it is kept in memory, and ends with the process. */
function openWritable(file: string): EditingFile {
  try {
    return openEditing(file)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    console.error(`sessions and drafts end with this process: ${error.message}`)
    return openEditing(':memory:')
  }
}

/** Opens such a file, which its owner alone can read. One of another form is emptied. */
export function openEditing(file: string): EditingFile {
  if (file !== ':memory:') {
    closeSync(openSync(file, 'a', 0o600))
    chmodSync(file, 0o600)
  }
  const opened = new Sqlite(file, { timeout: 2000 })
  if (opened.pragma('user_version', { simple: true }) !== form) opened.exec(emptied)
  return opened
}

const form = 1

const emptied = `
  drop table if exists session;
  drop table if exists draft;
  create table session (digest text primary key, name text not null, proof text not null, begun integer not null, seen integer not null);
  create table draft (id text primary key, owner text not null, at integer not null, file text not null, is_saved integer not null, text text not null);
  pragma user_version = ${form};
`
