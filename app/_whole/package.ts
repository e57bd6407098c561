import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { database } from '../../db/client'
import { type Files, filesIn } from '../../db/loaded-files'
import { findEdition } from '../../db/queries/edition'
import { listSources, type Source } from '../../db/queries/sources'
import { describePackage } from '../../seed/datapackage'
import { seedFolder } from '../_edit/folder'
import { fileAnswer, refusal } from '../_export/answer'
import { archive } from '../_export/archive'

const described = 'datapackage.json'
const explained = 'README.md'

/** What the tables of the seed folder are, as they were loaded, in the words of Frictionless Data. */
export async function packageAnswer(request: Request): Promise<Response> {
  const whole = await findWhole()
  if (!whole) return unknown()
  const { version, text } = whole
  const file = { name: described, type: 'application/json; charset=utf-8', opens: 'inline', version } as const
  return fileAnswer(request, file, () => text)
}

/** All tables as they were loaded, as one archive with their data package, the readme and the licences of the sources. */
export async function wholeAnswer(request: Request): Promise<Response> {
  const whole = await findWhole()
  if (!whole) return unknown()
  const { files, text, version, changedAt, sources } = whole
  const readme = await findReadme()
  const entries = [
    ...(readme ? [[explained, readme] as const] : []),
    ...[...files].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    [described, Buffer.from(text)] as const,
    ['LICENCES.md', Buffer.from(licencesText(sources))] as const,
  ]
  const file = {
    name: 'kervan.zip',
    type: 'application/zip',
    version: `${version} ${readme?.toString() ?? ''}`,
  }
  return fileAnswer(request, file, () =>
    archive(
      entries.map(([name, bytes]) => ({ name: `kervan/${name}`, bytes })),
      changedAt,
    ),
  )
}

type Whole = { version: string; changedAt: string; files: Files; text: string; sources: Source[] }

/** The files that the database was made from; undefined where it does not carry them. */
async function findWhole(): Promise<Whole | undefined> {
  const db = database()
  const files = filesIn(db.$client)
  if (!files) return undefined
  const [edition, sources] = await Promise.all([findEdition(db), listSources(db)])
  return { ...edition, files, sources, text: packageText([...files.keys()].toSorted(), sources, edition) }
}

/** A table that has no file as yet is left out. */
function packageText(
  names: readonly string[],
  sources: readonly Source[],
  { version, changedAt }: { version: string; changedAt: string },
): string {
  const cited = sources
    .map(({ url, licence, ...rest }) => ({ ...rest, url: url ?? undefined, licence: licence ?? undefined }))
    .toSorted((a, b) => (a.source < b.source ? -1 : 1))
  const { resources, ...whole } = describePackage(names, cited)
  const there = resources.filter(({ path }) => [path].flat().every((one) => names.includes(one)))
  return `${JSON.stringify({ ...whole, version, created: changedAt, resources: there }, null, 2)}\n`
}

async function findReadme(): Promise<Buffer | undefined> {
  try {
    return await readFile(join(seedFolder(), explained))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

const unknown = () => refusal(404, 'The database does not carry the files that it was made from.')

const licencesText = (sources: readonly Source[]): string =>
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
