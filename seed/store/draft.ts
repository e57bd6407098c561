import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkPackage } from '../check'
import type { Problem } from '../problem'
import { readPackage, type Seed } from '../read'
import { revisions as revisionsTable } from '../schema'
import { unlessMissing } from '../write'
import { type Change, keyAfter, keyText } from './change'
import { fitted } from './fitted'
import type { ChangeProblem, Collision, Refused } from './outcome'
import { revisionsFile } from './revisions'
import type { Step } from './step'
import { TableText } from './table-text'
import { versionOf } from './version'

/** A seed folder with changes made and not saved: what it would hold, and what is wrong with that. */
export type Draft = {
  outcome: 'drafted'
  seed: Seed
  problems: readonly ChangeProblem[]
  /** The bytes of the files that would change. */
  files: ReadonlyMap<string, Buffer>
  steps: readonly Step[]
}

export type Wanted = { folder: string; changes: readonly Change[]; base: Readonly<Record<string, string>> }

/** Makes changes in memory and checks the whole folder with them. */
export async function draftOf({ folder, changes, base }: Wanted): Promise<Draft | Refused> {
  const byFile = new Map<string, Change[]>()
  for (const change of changes) byFile.set(change.file, [...(byFile.get(change.file) ?? []), change])
  const files = new Map<string, Buffer>()
  const steps: Step[] = []
  const merged: Change[] = []
  const collisions: Collision[] = []
  const versions: { file: string; base: string | undefined; current: string | undefined }[] = []
  for (const [file, own] of byFile) {
    const bytes = await bytesOf(folder, file)
    const result = fitted(file, bytes?.toString('utf8') ?? '', own)
    if ('unknown' in result) return { outcome: 'unknown', words: result.unknown }
    const current = bytes && versionOf(bytes)
    if (current !== base[file]) versions.push({ file, base: base[file], current })
    for (const step of result.steps) steps.push(step)
    merged.push(...result.merged)
    collisions.push(...result.collisions)
    if (result.steps.length > 0) files.set(file, Buffer.from(result.after))
  }
  if (versions.length > 0 || collisions.length > 0)
    return { outcome: 'stale', files: versions, merged, collisions }
  const { seed, problems } = await readPackage(folder, new Map([...files, [revisionsFile, noRevisions]]))
  const all = [...problems, ...checkPackage(seed)]
  return { outcome: 'drafted', seed, problems: withChange(all, changes, files), files, steps }
}

/** The history is checked where it is loaded; a save, which only adds to it, need not read it all. */
const noRevisions = Buffer.from(`${Object.keys(revisionsTable.row.shape).join(',')}\n`)

/** Says of each problem which change it comes from, where its row is one that a change made. */
function withChange(
  problems: readonly Problem[],
  changes: readonly Change[],
  files: ReadonlyMap<string, Buffer>,
): ChangeProblem[] {
  const faulty = new Set(problems.map(({ file }) => file))
  const byLine = new Map<string, number>()
  const open = new Map<string, ReadonlyMap<string, number>>()
  for (const [number, { table, file, key, before, after }] of changes.entries()) {
    if (!after || !faulty.has(file)) continue
    const lines = open.get(file) ?? TableText.read(table, files.get(file)?.toString('utf8') ?? '')?.lines()
    if (!lines) continue
    open.set(file, lines)
    const line = lines.get(keyText(keyAfter(table, before ? key : [], after)))
    if (line !== undefined) byLine.set(`${file}:${line}`, number)
  }
  return problems.map((problem) => ({ ...problem, change: byLine.get(`${problem.file}:${problem.line}`) }))
}

export const bytesOf = (folder: string, file: string): Promise<Buffer | undefined> =>
  readFile(join(folder, file)).catch(unlessMissing(undefined))
