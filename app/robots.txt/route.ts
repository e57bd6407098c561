import { fileAnswer } from '../_export/answer'
import { siteOrigin } from '../_view/origin'

/** Made for each request: Next would write such a file once, while it builds. */
export const dynamic = 'force-dynamic'

/** What programs that follow links may read: all but the editor. */
export function GET(request: Request): Response {
  const text = `User-agent: *\nDisallow: /*/edit\nDisallow: /*/sign-in\n\nSitemap: ${siteOrigin()}/sitemap.xml\n`
  const file = {
    name: 'robots.txt',
    type: 'text/plain; charset=utf-8',
    opens: 'inline',
    version: text,
  } as const
  return fileAnswer(request, file, () => text)
}
