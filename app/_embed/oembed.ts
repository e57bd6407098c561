import { locales } from '../_i18n/locales'
import { siteOrigin } from '../_view/origin'
import { embedCode, embedPath, embedSize } from './code'

/** The chart that the address of one of our pages names; undefined for any other address. */
export function embeddable(text: string): { slug: string; search: string } | undefined {
  if (!URL.canParse(text)) return undefined
  const { origin, pathname, search } = new URL(text)
  if (origin !== siteOrigin()) return undefined
  const [, first = '', ...rest] = pathname.split('/')
  const isPrefixed = first === 'embed' || locales.some((locale) => locale === first)
  const [folder, slug, ...more] = isPrefixed ? rest : [first, ...rest]
  return folder === 'indicators' && slug && more.length === 0 ? { slug, search } : undefined
}

export type OEmbed = Readonly<Record<string, string | number>>

/** The answer of oEmbed 1.0: a frame no larger than is asked for. */
export function oEmbed(
  { slug, search }: { slug: string; search: string },
  title: string,
  most: { width: number; height: number },
): OEmbed {
  const width = Math.min(embedSize.width, most.width)
  const height = Math.min(embedSize.height, most.height)
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Kervan',
    provider_url: siteOrigin(),
    title,
    width,
    height,
    html: embedCode(embedPath(slug, search), title, { width, height }),
    thumbnail_url: `${siteOrigin()}/indicators/${slug}.png${search === '' ? '?' : `${search}&`}imType=og`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    cache_age: 3600,
  }
}

/** The answer as XML. */
export function oEmbedXml(answer: OEmbed): string {
  const parts = Object.entries(answer).map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${parts.join('')}</oembed>\n`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Where a reader of our page learns how to show its chart: for the head of the page. */
export function oEmbedLinks(path: string): Record<string, string> {
  const url = encodeURIComponent(siteOrigin() + path)
  return {
    'application/json+oembed': `/oembed?format=json&url=${url}`,
    'text/xml+oembed': `/oembed?format=xml&url=${url}`,
  }
}
