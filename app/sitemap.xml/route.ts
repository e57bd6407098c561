import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { fileAnswer } from '../_export/answer'
import { locales } from '../_i18n/locales'
import { siteOrigin } from '../_view/origin'
import { listPages } from '../_whole/pages'

/** Made for each request: Next would write such a file once, while it builds. */
export const dynamic = 'force-dynamic'

/** Every page in every language, for search engines (sitemaps.org). */
export async function GET(request: Request): Promise<Response> {
  const db = database()
  const { version, changedAt } = await findEdition(db)
  const pages = await listPages(db)
  const urls = locales.flatMap((locale) => pages.map((page) => `${siteOrigin()}/${locale}${page}`))
  const file = {
    name: 'sitemap.xml',
    type: 'application/xml; charset=utf-8',
    opens: 'inline',
    version: `${version} ${siteOrigin()}`,
  } as const
  return fileAnswer(request, file, () =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...urls.map(
        (url) => `<url><loc>${escaped(url)}</loc><lastmod>${changedAt.slice(0, 10)}</lastmod></url>`,
      ),
      '</urlset>\n',
    ].join('\n'),
  )
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
