/** The formats as pages offer them; a test holds them to those that are written. */
export const offered = [
  { id: 'csv', extension: 'csv' },
  { id: 'xlsx', extension: 'xlsx' },
  { id: 'json', extension: 'json' },
  { id: 'jsonstat', extension: 'jsonstat.json' },
  { id: 'ndjson', extension: 'ndjson' },
  { id: 'md', extension: 'md' },
  { id: 'metadata', extension: 'metadata.json' },
  { id: 'csvw', extension: 'csv-metadata.json' },
  { id: 'zip', extension: 'zip' },
] as const

export type FormatId = (typeof offered)[number]['id']
