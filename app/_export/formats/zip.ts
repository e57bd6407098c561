import { archive } from '../archive'
import { citation } from '../citation'
import { described } from '../datapackage'
import type { Format } from '../format'
import type { Cited, Manner, Table } from '../table'
import { csvTexts } from './csv'
import { csvw } from './csvw'
import { metadataOf } from './metadata'

/** The table as CSV with all that explains it. */
export const zip: Format = {
  extension: 'zip',
  type: 'application/zip',
  opens: 'attachment',
  write(table, manner) {
    const { name } = table
    const pretty = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
    return archive(
      [
        { name: `${name}.csv`, texts: () => csvTexts(table, manner) },
        { name: `${name}.metadata.json`, bytes: pretty(metadataOf(table, manner)) },
        { name: `${name}.csv-metadata.json`, texts: () => textsOf(table, manner) },
        { name: 'datapackage.json', bytes: pretty(described(table, manner)) },
        { name: 'readme.md', bytes: Buffer.from(readme(table, manner)) },
      ],
      manner.changedAt,
    )
  },
}

function* textsOf(table: Table, manner: Manner): Iterable<string> {
  const parts = csvw.write(table, { ...manner, search: '' })
  if (!(parts instanceof ReadableStream)) yield* parts
}

function readme(table: Table, { version, changedAt }: Manner): string {
  const { name, title, about, sources } = table
  const parts = [
    `# ${title}`,
    ...(typeof about.definition === 'string' ? [about.definition] : []),
    [
      `- \`${name}.csv\`: the figures as they were typed (UTF-8, RFC 4180)`,
      `- \`${name}.metadata.json\`: what the columns hold`,
      `- \`${name}.csv-metadata.json\`: the same as CSV on the Web`,
      '- `datapackage.json`: the same as a Frictionless Data Package',
    ].join('\n'),
    `Figures last changed on ${changedAt.slice(0, 10)} (version ${version}).`,
    '## How to cite',
    citation(table),
    '## Sources and licences',
    'The figures belong to their sources, each under its own licence:',
    sources().map(cited).join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

const cited = ({ publisher, title, url, licence }: Cited) =>
  `- ${publisher}: ${title}${url === null ? '' : ` <${url}>`}. Licence: ${licence ?? 'not stated'}.`
