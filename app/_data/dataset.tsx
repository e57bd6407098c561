import type { Claim } from '../../db/queries/observations'
import { Printed } from '../_printed/printed'
import { siteOrigin } from '../_view/origin'
import { offered } from './offered'

/** A page as a data set that search engines know (schema.org): a block of data that no browser runs. */
export function DatasetBlock(told: Told) {
  const text = JSON.stringify(datasetOf(told)).replaceAll('<', '\\u003c')
  return (
    <Printed hidden>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which nothing can end the block */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
    </Printed>
  )
}

type Told = {
  name: string
  description: string
  /** The address of the page without its language. */
  path: string
  locale: string
  claims: readonly Claim[]
}

const sourcesAtMost = 8

export function datasetOf({ name, description, path, locale, claims }: Told, origin = siteOrigin()) {
  const charted = claims.filter(({ chosen }) => chosen)
  const years = charted.flatMap(({ year }) => year ?? [])
  const sources = new Map(charted.flatMap((claim) => (claim.source === null ? [] : [[claim.source, claim]])))
  const licences = new Set(charted.flatMap(({ licence }) => licence ?? []))
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: `${origin}/${locale}${path}`,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Kervan', url: origin },
    ...(licences.size > 0 && { license: [...licences] }),
    ...(years.length > 0 && { temporalCoverage: `${min(years)}/${max(years)}` }),
    spatialCoverage: [...new Set(charted.map(({ refName }) => refName))],
    isBasedOn: [...sources.values()].slice(0, sourcesAtMost).map(({ sourceTitle, publisher, url }) => ({
      '@type': 'CreativeWork',
      name: sourceTitle,
      publisher,
      ...(url !== null && { url }),
    })),
    distribution: offered
      .filter(({ id }) => id in mediaTypes)
      .map(({ id, extension }) => ({
        '@type': 'DataDownload',
        encodingFormat: mediaTypes[id],
        contentUrl: `${origin}${path}.${extension}`,
      })),
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  zip: 'application/zip',
}

const min = (years: readonly number[]) => years.reduce((a, b) => Math.min(a, b))
const max = (years: readonly number[]) => years.reduce((a, b) => Math.max(a, b))
