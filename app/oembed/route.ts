import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { embeddable, oEmbed, oEmbedXml } from '../_embed/oembed'
import { fileAnswer, refusal } from '../_export/answer'
import { pictureLanguage } from '../_picture/plain'
import { explored } from '../[locale]/indicators/[slug]/explored'

/** Tells another site how to show one of our charts (oembed.com): `/oembed?url=…&format=json|xml&maxwidth=…`. */
export async function GET(request: Request): Promise<Response> {
  const search = new URL(request.url).searchParams
  const format = search.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml')
    return refusal(501, `The format is "${format}"; it can be json or xml.`)
  const [width, height] = [mostOf(search, 'maxwidth'), mostOf(search, 'maxheight')]
  if (width === undefined || height === undefined)
    return refusal(400, 'maxwidth and maxheight are numbers of pixels.')
  const url = search.get('url')
  if (!url) return refusal(400, 'The parameter url is missing: the address of one of our pages.')
  const asked = embeddable(url)
  const language = pictureLanguage()
  const found = asked && (await explored(language.locale, asked.slug, asked.search))
  if (!asked || !found) return refusal(404, `"${url}" is no page of ours that has a chart to embed.`)
  const title = found.chart?.title ?? found.subject.indicator.name
  const answer = oEmbed(asked, title, { width, height })
  const { version } = await findEdition(database())
  const file = { name: `oembed.${format}`, version, opens: 'inline' } as const
  return format === 'json'
    ? fileAnswer(request, { ...file, type: 'application/json; charset=utf-8' }, () => JSON.stringify(answer))
    : fileAnswer(request, { ...file, type: 'text/xml; charset=utf-8' }, () => oEmbedXml(answer))
}

/** The most pixels of a side; any where the address says none, undefined where it says no number. */
function mostOf(search: URLSearchParams, name: string): number | undefined {
  const text = search.get(name)
  if (text === null) return Number.POSITIVE_INFINITY
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined
}
