import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { listSources } from '../../db/queries/sources'
import { packageText as describedText } from '../../seed/datapackage'
import { tableFiles } from '../../seed/files'
import { seedFolder } from '../_edit/folder'
import { fileAnswer } from '../_export/answer'
import { archive } from '../_export/archive'

const described = 'datapackage.json'
const explained = 'README.md'

/** What the tables of the seed folder are, as its own data package says it. */
export async function packageAnswer(request: Request): Promise<Response> {
  const folder = seedFolder()
  const edition = await findEdition(database())
  const { version } = edition
  const text = await packageText(folder, await tableFiles(folder), edition)
  const file = { name: described, type: 'application/json; charset=utf-8', opens: 'inline', version } as const
  return fileAnswer(request, file, () => text)
}

/** The whole seed folder as one archive: its tables, its data package, its readme, and the licences of the sources. */
export async function wholeAnswer(request: Request): Promise<Response> {
  const folder = seedFolder()
  const db = database()
  const edition = await findEdition(db)
  const names = await tableFiles(folder)
  const files = (await Promise.all([explained, ...names].map((name) => findFile(folder, name)))).filter(
    (file) => file !== undefined,
  )
  const text = await packageText(folder, names, edition)
  const licences = licencesText(await listSources(db))
  const version = [text, ...files.map(({ name, size, changed }) => `${name} ${size} ${changed}`)].join('\n')
  return fileAnswer(request, { name: 'kervan.zip', type: 'application/zip', version }, () =>
    archive(
      [
        ...files.map(({ name, path }) => ({ name: `kervan/${name}`, path })),
        { name: `kervan/${described}`, bytes: Buffer.from(text) },
        { name: 'kervan/LICENCES.md', bytes: Buffer.from(licences) },
      ],
      edition.changedAt,
    ),
  )
}

const shape = z.looseObject({
  resources: z.array(z.looseObject({ path: z.union([z.string(), z.array(z.string())]) })),
})

/**
 * The data package of the folder with its version, made where the folder has none; a table that has no file as yet is
 * left out.
 */
async function packageText(
  folder: string,
  names: readonly string[],
  { version, changedAt }: { version: string; changedAt: string },
): Promise<string> {
  const own = await unlessAbsent(readFile(join(folder, described), 'utf8'))
  const { resources, ...whole } = shape.parse(JSON.parse(own ?? (await describedText(folder))))
  const there = resources.filter(({ path }) => [path].flat().every((one) => names.includes(one)))
  return `${JSON.stringify({ ...whole, version, created: changedAt, resources: there }, null, 2)}\n`
}

async function findFile(folder: string, name: string) {
  const path = join(folder, name)
  const found = await unlessAbsent(stat(path))
  return found && { name, path, size: found.size, changed: found.mtimeMs }
}

async function unlessAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

const licencesText = (sources: Awaited<ReturnType<typeof listSources>>): string =>
  [
    '# Licences',
    'The figures belong to their sources. Cite the source first, then Kervan.',
    sources
      .map(
        ({ source, publisher, title, url, licence }) =>
          `- \`${source}\` ${publisher}: ${title}${url === null ? '' : ` <${url}>`}. Licence: ${licence ?? 'not stated'}.`,
      )
      .join('\n'),
    '',
  ].join('\n\n')
