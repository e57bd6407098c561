import { siteOrigin } from '../_view/origin'

/** The parameters of an embedded chart beside those of its view. */
export const embedParameters = ['theme', 'version', 'asOf'] as const

/** The size at which a chart stands in the page of another site where it says none. */
export const embedSize = { width: 850, height: 600 }

/** The address of a chart for a frame. */
export const embedPath = (slug: string, search: string) => `/embed/indicators/${slug}${search}`

/** The code by which a page of another site shows a chart of ours. */
export function embedCode(
  path: string,
  title: string,
  { width, height }: { width: number | string; height: number } = { ...embedSize, width: '100%' },
): string {
  const attributes = { src: siteOrigin() + path, title, width, height, loading: 'lazy', style: 'border:0' }
  const texts = Object.entries(attributes).map(([name, value]) => `${name}="${quoted(String(value))}"`)
  return `<iframe ${texts.join(' ')}></iframe>`
}

const quoted = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
