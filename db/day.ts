import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkPackage } from '../seed/check'
import { readPackage } from '../seed/read'
import { tableOf } from '../seed/store/edits'
import { readRevisions, revisionsFile, withRevision } from '../seed/store/revisions'
import { inverse, replayed, type Step } from '../seed/store/step'
import { editionOf } from './edition'
import { loadDatabase } from './load'
import { type Files, findLoadedFiles } from './loaded-files'

/** The files of a seed folder as they stood at a moment: the revisions made since are followed back. */
export function filesAt(files: Files, moment: string): Files {
  const revisions = readRevisions(files.get(revisionsFile) ?? Buffer.alloc(0))
  const later = revisions.filter(({ at }) => at > moment)
  const back = new Map<string, Step[]>()
  for (const step of later.flatMap(({ steps }) => steps).reverse()) {
    const steps = back.get(step.file) ?? []
    steps.push(inverse(step))
    back.set(step.file, steps)
  }
  const names = new Set([...files.keys(), ...back.keys()])
  const stood = [...names].flatMap((file): [string, Buffer][] => {
    if (!tableOf(file)) return []
    const { text } = replayed(files.get(file)?.toString('utf8') ?? '', back.get(file) ?? [])
    return text === '' ? [] : [[file, Buffer.from(text)]]
  })
  const told = revisions
    .filter(({ at }) => at <= moment)
    .reduce<Buffer>((bytes, revision) => withRevision(bytes, revision), Buffer.alloc(0))
  return new Map(told.length === 0 ? stood : [...stood, [revisionsFile, told]])
}

/** Makes the database of a moment from the one served; false where the figures of then do not pass today's checks. */
export async function buildDay(served: string, moment: string, file: string): Promise<boolean> {
  const loaded = findLoadedFiles(served)
  if (!loaded) return false
  const files = filesAt(loaded, moment)
  const folder = await mkdtemp(join(tmpdir(), 'kervan-day-'))
  try {
    for (const [name, bytes] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), bytes)
    }
    const { seed, problems } = await readPackage(folder)
    if ([...problems, ...checkPackage(seed)].some(({ severity }) => severity === 'error')) return false
    const { version } = await editionOf(folder, files)
    await mkdir(dirname(file), { recursive: true })
    const changedAt = seed.revisions.at(-1)?.row.at ?? moment
    await loadDatabase(seed, { version, changedAt }, file, files)
    return true
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const mostDays = 8

/** Where the database of a state lies: beside the one served, by its version and the revisions that are followed back. */
export function dayFile(served: string, version: string, later: readonly string[]): string {
  const digest = createHash('sha256').update(later.join('\n')).digest('hex').slice(0, 16)
  return join(`${served}.days`, `${version}-${digest}.sqlite`)
}

/** Takes away the days of other versions, and the oldest where there are too many. */
export async function clearDays(served: string, version: string): Promise<void> {
  const folder = `${served}.days`
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sqlite'))
  const dated = await Promise.all(
    names.map(async (name) => ({ name, used: (await stat(join(folder, name))).mtimeMs })),
  )
  const kept = dated
    .filter(({ name }) => name.startsWith(`${version}-`))
    .sort((a, b) => b.used - a.used)
    .slice(0, mostDays)
  for (const { name } of dated) if (!kept.some((one) => one.name === name)) await rm(join(folder, name))
}
