import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { listIndicators } from '../../db/queries/indicators'
import { addresses } from '../_data/addresses'
import { fileAnswer } from '../_export/answer'
import { defaultLocale } from '../_i18n/locales'
import { translator } from '../_i18n/messages'
import { siteOrigin } from '../_view/origin'

/** What is here and how to read it, for language models (llmstxt.org). */
export async function GET(request: Request): Promise<Response> {
  const db = database()
  const t = translator(defaultLocale)
  const origin = siteOrigin()
  const { version } = await findEdition(db)
  const indicators = await listIndicators(db)
  const link = (name: string, path: string, what: string) => `- [${name}](${origin}${path}): ${what}`
  const text = [
    `# ${t('site.name')}`,
    `> ${t('site.what')}`,
    t('data.llms'),
    `## ${t('data.services')}`,
    addresses
      .map(({ name, address, what }) =>
        link(name, address.replace('{origin}', encodeURIComponent(origin)), t(`data.service.${what}`)),
      )
      .join('\n'),
    `## ${t('data.tables.indicators')}`,
    indicators
      .map(({ indicator, name, definition }) => link(name, `/indicators/${indicator}.md`, definition))
      .join('\n'),
    '',
  ].join('\n\n')
  const file = {
    name: 'llms.txt',
    type: 'text/plain; charset=utf-8',
    opens: 'inline',
    version: `${version} ${origin}`,
  } as const
  return fileAnswer(request, file, () => text)
}
