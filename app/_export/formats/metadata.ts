import { siteOrigin } from '../../_view/origin'
import { citation } from '../citation'
import type { Format } from '../format'
import type { Table } from '../table'

/** What each column holds, in the shape of Our World in Data's metadata. */
export const metadata: Format = {
  extension: 'metadata.json',
  type: 'application/json; charset=utf-8',
  opens: 'inline',
  *write(table, manner) {
    yield `${JSON.stringify(metadataOf(table, manner), null, 2)}\n`
  },
}

export function metadataOf(table: Table, { version, changedAt }: { version: string; changedAt: string }) {
  const { title, page, about, columns, sources } = table
  const cited = sources()
  const short = cited.map(({ publisher }) => publisher)
  return {
    chart: {
      title,
      ...(typeof about.definition === 'string' && { subtitle: about.definition }),
      citation: [...new Set(short)].join('; '),
      originalChartUrl: `${siteOrigin()}${page}`,
    },
    columns: Object.fromEntries(
      columns.map((column) => [
        column.name,
        {
          titleShort: column.name,
          titleLong: column.name,
          shortName: column.short,
          type: owidTypes[column.type ?? 'text'],
          ...(column.type === 'figure' && {
            ...(typeof about.definition === 'string' && { descriptionShort: about.definition }),
            ...unitOf(about),
            lastUpdated: changedAt.slice(0, 10),
            citationShort: `${[...new Set(short)].join('; ')} – with processing by Kervan`,
            citationLong: citation(table),
          }),
        },
      ]),
    ),
    sources: cited,
    version,
    changed: changedAt,
  }
}

/** The unit with its multiplier, as the CSV file says it. */
function unitOf({ unit, unit_mult: mult }: Table['about']) {
  if (typeof unit !== 'string') return {}
  return { unit: typeof mult === 'number' && mult !== 0 ? `10^${mult} ${unit}` : unit }
}

const owidTypes = {
  text: 'String',
  list: 'String',
  integer: 'Integer',
  number: 'Numeric',
  figure: 'Numeric',
  bound: 'Numeric',
} as const
