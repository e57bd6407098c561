import { allTables, type TableName, tables } from '../schema'
import { differenceOf } from './difference'
import { readRevisions, revisionsFile } from './revisions'
import { inverse, replayed, type Step } from './step'

type Files = ReadonlyMap<string, Buffer>

/**
 * What was edited in the files of a folder between two looks at it and stands in no revision. Revisions that came
 * meanwhile are followed, those that went (another branch, an older state) are followed back.
 */
export function editsBetween(before: Files, after: Files): Step[] {
  const [old, now] = [before, after].map((files) =>
    readRevisions(files.get(revisionsFile) ?? Buffer.alloc(0)),
  )
  const [had, has] = [old, now].map((revisions) => new Set(revisions?.map(({ revision }) => revision)))
  const lost = (old ?? []).filter(({ revision }) => !has?.has(revision))
  const gained = (now ?? []).filter(({ revision }) => !had?.has(revision))
  const told = [
    ...lost.flatMap(({ steps }) => steps.map(inverse)).reverse(),
    ...gained.flatMap(({ steps }) => steps),
  ]
  const names = new Set([...before.keys(), ...after.keys(), ...told.map(({ file }) => file)])
  return [...names].sort().flatMap((file) => {
    const table = tableOf(file)
    if (!table) return []
    const own = told.filter((step) => step.file === file)
    return differenceOf(table, file, replayed(textOf(before, file), own).text, textOf(after, file))
  })
}

const textOf = (files: Files, file: string) => files.get(file)?.toString('utf8') ?? ''

const names = Object.keys(tables).filter((name): name is TableName => name in tables)

/** The table that a file belongs to, but for revisions.csv itself. */
export const tableOf = (file: string): TableName | undefined =>
  file === allTables.revisions.files
    ? undefined
    : names.find((name) => {
        const { files } = tables[name]
        return files.endsWith('/') ? file.startsWith(files) : file === files
      })
