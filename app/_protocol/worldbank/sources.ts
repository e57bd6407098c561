import type { Source } from '../../../db/queries/sources'

/** A row of the World Bank's list of sources. */
export const sourceRow = ({ source, title, publisher, url, published, vintage }: Source) => ({
  id: source,
  lastupdated: published ?? '',
  name: title,
  code: source,
  description: [publisher, vintage].filter(Boolean).join(', '),
  url: url ?? '',
  dataavailability: 'Y',
  metadataavailability: 'Y',
  concepts: '3',
})
