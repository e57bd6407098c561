import type { Column } from '../columns'
import type { Format } from '../format'

/** What the columns of the CSV file beside it are (W3C, Metadata Vocabulary for Tabular Data). */
export const csvw: Format = {
  extension: 'csv-metadata.json',
  type: 'application/csvm+json',
  opens: 'inline',
  *write({ title, columns, sources, name }, { names, search, changedAt }) {
    const described = {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: `${name}.csv${search}`,
      'dc:title': title,
      'dc:modified': { '@value': changedAt, '@type': 'xsd:dateTime' },
      'dc:source': sources().map(({ title, publisher, url }) => ({
        'dc:title': title,
        'dc:publisher': publisher,
        ...(url !== null && { 'dc:identifier': url }),
      })),
      dialect: { delimiter: ',', header: true, encoding: 'utf-8' },
      tableSchema: {
        columns: columns.map((column) => ({ titles: column[names], name: column.short, ...dataOf(column) })),
      },
    }
    yield `${JSON.stringify(described, null, 2)}\n`
  },
}

function dataOf({ type = 'text' }: Column) {
  if (type === 'list') return { datatype: 'string', separator: ';' }
  return {
    datatype: (
      { text: 'string', integer: 'integer', number: 'decimal', figure: 'decimal', bound: 'decimal' } as const
    )[type],
  }
}
